package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The payment provider. Every call is refused with PAYMENTS_UNAVAILABLE when the provider does not
 * answer, and may then have had its effect or not.
 */
public interface PaymentGateway {

  /** Opens the session's order; an order whose answer was lost is found again, never doubled. */
  Uni<OrderId> openOrder(Session session);

  /** The order that was opened for this session. */
  Uni<Optional<OrderId>> findOrder(SessionId session);

  /** Whether the provider signed that this payment belongs to this order. */
  boolean hasSigned(OrderId order, PaymentId payment, String signature);

  /** Empty when the provider knows no such payment. */
  Uni<Optional<Charge>> charge(PaymentId payment);

  /** What the system that opened the order calls it; empty where it has none, or is not known. */
  Uni<Optional<String>> receiptOf(OrderId order);

  /** Whether the provider calls the order paid, whatever amount was captured for it. */
  Uni<Boolean> isPaid(OrderId order);

  /** All attempts to pay the order. */
  Uni<List<Charge>> chargesOf(OrderId order);

  /** Captures what is authorized; the answer is the payment as it is then, captured or not. */
  Uni<Charge> capture(Charge authorized);

  /** All refunds of the payment that the provider has made or tried. */
  Uni<List<ProviderRefund>> refundsOf(PaymentId payment);

  /**
   * Gives a payment back, or what is left of it; asked again for the same, it answers with the
   * first refund.
   *
   * @param left what of it has not gone back yet
   * @param earlier how many refunds of the payment there were before this one
   * @return empty when the provider refuses it, as it will again while nothing else changes
   */
  Uni<Optional<ProviderRefund>> refund(SessionId session, Refund refund, Money left, int earlier);

  /** The same for a payment that no session has. */
  Uni<Optional<ProviderRefund>> refund(PaymentId payment, Money left, int earlier);

  /**
   * A payment as the provider tells of it, in whatever state.
   *
   * @param madeAt when the student paid, in whole seconds; 1970 where the provider does not tell
   */
  record Charge(PaymentId id, Optional<OrderId> order, Money amount, State state, Instant madeAt) {
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    /**
     * A time that the provider tells in seconds since 1970; 1970 where it is none of a calendar.
     */
    public static Instant timeOf(@Nullable Long seconds) {
      return seconds == null || seconds < 0 || seconds > LAST_SECOND
          ? Instant.EPOCH
          : Instant.ofEpochSecond(seconds);
    }

    public enum State {
      AUTHORIZED,
      CAPTURED,
      /** Captured once and given back in full. */
      REFUNDED,
      /** Nothing to be had, now or for good. */
      OPEN_OR_FAILED
    }
  }
}
