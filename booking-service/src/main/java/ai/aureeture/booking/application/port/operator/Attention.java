package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.payment.ReturnReason;
import ai.aureeture.booking.domain.session.Warning;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has not come to its end by itself, and waits for a person. */
public interface Attention {

  /**
   * Payments that go back and have not, the oldest first: those that could not confirm their
   * session; of others those that the provider refused, given up, or due since before that. Then
   * the parts of payments that failed after they had been processed.
   */
  Uni<List<OwedMoney>> owedMoney(Instant dueBefore, int limit);

  /** Mails given up, of sessions that end after that; the latest start first. */
  Uni<List<LostMail>> lostMails(Instant endingAfter, int limit);

  /**
   * Captured payments whose order this service did not open, or that wait for a second look at
   * their order: those that go back and have not, the oldest first, then all others, the newest
   * first. Those that wait for their student are not among them.
   */
  Uni<List<UnmatchedPayment>> unmatchedPayments(int limit);

  /**
   * @param refund its amount is what has still not gone back
   * @param attempts how often the provider was asked in vain
   */
  record OwedMoney(SessionId session, Refund refund, Instant since, int attempts) {}

  /**
   * @param order empty when the payment was made without one
   * @param refund empty when this service leaves the payment alone
   */
  record UnmatchedPayment(
      PaymentId payment,
      Optional<OrderId> order,
      Money amount,
      Instant seenAt,
      Optional<OwedRefund> refund) {}

  /**
   * @param attempts how often the provider was asked in vain
   */
  record OwedRefund(ReturnReason why, Refund.State state, int attempts) {}

  record LostMail(SessionId session, Instant start, Warning warning) {}
}
