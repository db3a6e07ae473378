package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** A payment belongs to one session, whether it pays for it or goes back. */
final class PaymentUses {
  private static final List<String> USED_ONCE =
      List.of(
          "session_uses_payment",
          "refund_uses_payment",
          "session_payment_id_key",
          "session_order_id_key",
          "refund_pkey");

  private static final String USES_OF_PAYMENT =
      "select count(*) from payment_use where payment_id = ?1";

  private PaymentUses() {}

  static Uni<Boolean> isUsed(PaymentId payment) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(USES_OF_PAYMENT, Long.class)
                    .setParameter(1, payment.value())
                    .getSingleResult())
            .map(uses -> uses > 0));
  }

  /** Whether a constraint has refused the payment. */
  static boolean isUsedElsewhere(Throwable failure) {
    return USED_ONCE.stream().anyMatch(constraint -> Database.broke(constraint, failure));
  }

  static SessionRefused usedElsewhere() {
    return new SessionRefused(
        Reason.BOOKING_MISMATCH, "This payment was used for another booking already");
  }
}
