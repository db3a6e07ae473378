package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.Refund;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All refunds of whole payments, done ones too, for the operator. */
public interface RefundRecords {

  /** Those in that state, or all, the latest first. */
  Uni<Page> list(Optional<Refund.State> state, int limit, Optional<Place> after);

  /** Those of one session, the latest first. */
  Uni<List<RefundRecord>> of(SessionId session);

  /** The refunds, and the place to go on from; empty at the end. */
  record Page(List<RefundRecord> refunds, Optional<Place> next) {}

  record Place(Instant since, PaymentId payment) {}

  /**
   * @param since when it was decided on
   * @param attempts how often the provider was asked in vain
   */
  record RefundRecord(SessionId session, Refund refund, Instant since, int attempts) {}
}
