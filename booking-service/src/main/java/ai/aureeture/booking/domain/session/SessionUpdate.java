package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.Refunds;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Status;
import ai.aureeture.booking.domain.reschedule.Reschedules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A session's next version in the making: what is not named stays as it was. */
final class SessionUpdate {
  private final Session before;
  private final Instant now;
  private final List<SessionEvent> events = new ArrayList<>();
  private Terms terms;
  private Subject subject;
  private Reservation time;
  private Optional<OrderId> order;
  private SessionState state;
  private Reschedules reschedules;
  private Optional<MeetingRoom> room;
  private Refunds refunds;
  private List<Warning> warnings;

  SessionUpdate(Session before, Instant now) {
    this.before = before;
    this.now = now;
    this.terms = before.terms();
    this.subject = before.subject();
    this.time = before.time();
    this.order = before.order();
    this.state = before.state();
    this.reschedules = before.reschedules();
    this.room = before.room();
    this.refunds = before.refunds();
    this.warnings = before.warnings();
  }

  SessionUpdate terms(Terms erased) {
    this.terms = erased;
    return this;
  }

  SessionUpdate subject(Subject reworded) {
    this.subject = reworded;
    return this;
  }

  SessionUpdate time(Reservation other) {
    this.time = other;
    return this;
  }

  SessionUpdate order(OrderId opened) {
    this.order = Optional.of(opened);
    return this;
  }

  SessionUpdate state(SessionState next) {
    this.state = next;
    return this;
  }

  /** A request has had its answer, if there was one. */
  SessionUpdate closed(Optional<RescheduleRequest> request) {
    this.reschedules = request.map(reschedules::with).orElse(reschedules);
    return this;
  }

  SessionUpdate reschedules(Reschedules all) {
    this.reschedules = all;
    return this;
  }

  SessionUpdate room(Optional<MeetingRoom> now) {
    this.room = now;
    return this;
  }

  SessionUpdate refunds(Refunds all) {
    this.refunds = all;
    return this;
  }

  SessionUpdate warnings(List<Warning> all) {
    this.warnings = all;
    return this;
  }

  /** A question that waits for its answer, if there is one, gets none any more. */
  SessionUpdate unansweredLapses() {
    var lapsed = before.pendingRequest().map(open -> open.closed(Status.LAPSED, now));
    lapsed.map(SessionEvent.RescheduleRejected::new).ifPresent(events::add);
    return closed(lapsed);
  }

  /**
   * The payment goes back in full, and the session does not stand any more. An open question about
   * its time needs no answer, and no event of its own.
   */
  SessionUpdate calledOff(Payment payment) {
    var paid = payment.amount();
    var remaining = Math.max(0, paid.minor() - before.refunds().processed(payment.id()));
    events.add(
        new SessionEvent.Cancelled(
            CancelReason.REFUNDED, Optional.of(new Money(remaining, paid.currency()))));
    return state(new SessionState.Refunded(new Fee.Paid(payment)))
        .closed(before.pendingRequest().map(open -> open.closed(Status.LAPSED, now)));
  }

  /** One change, one version, however many events tell of it. */
  Decision emitting(SessionEvent... last) {
    events.addAll(List.of(last));
    var after =
        new Session(
            before.id(),
            terms,
            subject,
            time,
            order,
            state,
            reschedules,
            room,
            refunds,
            warnings,
            before.version() + 1,
            now);
    return new Decision(after, List.copyOf(events));
  }
}
