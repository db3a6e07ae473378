package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import static ai.aureeture.booking.domain.SessionRefused.isFor;

import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.imports.SessionNotImported;
import ai.aureeture.booking.domain.imports.SessionNotImported.Reason;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What keeps an imported session out. It is looked at before the session is saved, under the locks
 * of {@link PersonLocks}, because a constraint that refuses one row ends the whole transaction. The
 * constraints still decide: a batch that they stop may be sent again.
 */
final class ImportObstacles {
  private static final String IS_USED =
      """
      select exists (select 1 from session where order_id = :order),
        exists (select 1 from payment_use where payment_id = :payment)
      """;

  private static final String IS_BUSY =
      """
      select
        exists (select 1 from slot_claim
          where mentor_id = :mentor
            and tstzrange(starts_at, blocked_until) && tstzrange(:start, :blockedUntil))
        or exists (select 1 from slot_claim
          where student_id = :mentor and starts_at < :end and ends_at > :start),
        exists (select 1 from slot_claim
          where (student_id = :student or mentor_id = :student)
            and starts_at < :end and ends_at > :start)
      """;

  private ImportObstacles() {}

  /** Refused with ORDER_USED, PAYMENT_USED, SLOT_TAKEN or STUDENT_BUSY, the first that applies. */
  static Uni<Void> requireNone(Session session) {
    return requireUnused(session)
        .flatMap(_ -> obstacle(session, session.claims().booked()))
        .invoke(found ->
            found.ifPresent(reason -> {
              throw new SessionNotImported(reason);
            }))
        .replaceWithVoid();
  }

  /** Whether the time that is proposed for it is free; true where none is. */
  static Uni<Boolean> isProposedTimeFree(Session session) {
    return obstacle(session, session.claims().proposed()).map(Optional::isEmpty);
  }

  private static Uni<Void> requireUnused(Session session) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(IS_USED, Tuple.class)
                .setParameter("order", session.order().map(OrderId::value).orElse(""))
                .setParameter("payment", payment(session))
                .getSingleResult())
        .invoke(found -> {
          if (found.get(0, Boolean.class)) {
            throw new SessionNotImported(Reason.ORDER_USED);
          }
          if (found.get(1, Boolean.class)) {
            throw new SessionNotImported(Reason.PAYMENT_USED);
          }
        })
        .replaceWithVoid();
  }

  private static String payment(Session session) {
    return Stream.concat(
            session.payment().map(payment -> payment.id()).stream(),
            session.refunds().all().stream().map(refund -> refund.payment()))
        .map(PaymentId::value)
        .findFirst()
        .orElse("");
  }

  private static Uni<Optional<Reason>> obstacle(Session session, Optional<Reservation> time) {
    return time.map(wanted -> obstacle(session, wanted))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private static Uni<Optional<Reason>> obstacle(Session session, Reservation time) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(IS_BUSY, Tuple.class)
                .setParameter("mentor", session.terms().mentor().id())
                .setParameter("student", session.terms().student().id())
                .setParameter("start", time.slot().start())
                .setParameter("end", time.slot().end())
                .setParameter("blockedUntil", time.blockedUntil())
                .getSingleResult())
        .map(found -> {
          if (found.get(0, Boolean.class)) {
            return Optional.of(Reason.SLOT_TAKEN);
          }
          return found.get(1, Boolean.class) ? Optional.of(Reason.STUDENT_BUSY) : Optional.empty();
        });
  }

  /** Why that failure keeps a session out; empty for one that says nothing of it. */
  static Optional<Reason> reason(Throwable failure) {
    if (failure instanceof SessionNotImported refused) {
      return Optional.of(refused.reason());
    }
    return isFor(failure, SessionRefused.Reason.PERSON_ERASED)
        ? Optional.of(Reason.PERSON_ERASED)
        : Optional.empty();
  }
}
