package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.application.port.statistics.Earnings.Received;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.session.SessionStatus;

/** What a paid session's row says of the money that its mentor received. */
public final class ReceivedPayment {
  private ReceivedPayment() {}

  /** The whole price where all of it was refunded, else what is left of it. */
  public static Received of(SessionRow row) {
    return new Received(
        row.paymentId,
        new SessionId(row.id),
        row.time.startsAt,
        status(row) == SessionStatus.COMPLETED ? row.time.endsAt : row.terms.bookedAt,
        row.terms.studentName,
        row.subject.title,
        isRefunded(row)
            ? row.terms.price()
            : new Money(row.terms.priceMinor - row.returnedMinor, row.terms.currency),
        state(row));
  }

  private static Received.State state(SessionRow row) {
    if (isRefunded(row)) {
      return Received.State.REFUNDED;
    }
    return status(row) == SessionStatus.COMPLETED ? Received.State.PAID : Received.State.PENDING;
  }

  private static boolean isRefunded(SessionRow row) {
    return status(row) == SessionStatus.CANCELLED || row.returnedMinor >= row.terms.priceMinor;
  }

  private static SessionStatus status(SessionRow row) {
    return EnumNames.read(SessionStatus.class, row.status);
  }
}
