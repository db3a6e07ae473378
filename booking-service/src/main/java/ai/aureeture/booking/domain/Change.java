package ai.aureeture.booking.domain;

import ai.aureeture.booking.domain.RescheduleRequest.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A session's next version in the making: what is not named stays as it was. */
final class Change {
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

  Change(Session before, Instant now) {
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

  Change terms(Terms erased) {
    this.terms = erased;
    return this;
  }

  Change subject(Subject reworded) {
    this.subject = reworded;
    return this;
  }

  Change time(Reservation other) {
    this.time = other;
    return this;
  }

  Change order(OrderId opened) {
    this.order = Optional.of(opened);
    return this;
  }

  Change state(SessionState next) {
    this.state = next;
    return this;
  }

  /** A request has had its answer, if there was one. */
  Change closed(Optional<RescheduleRequest> request) {
    this.reschedules = request.map(reschedules::with).orElse(reschedules);
    return this;
  }

  Change reschedules(Reschedules all) {
    this.reschedules = all;
    return this;
  }

  Change room(Optional<MeetingRoom> now) {
    this.room = now;
    return this;
  }

  Change refunds(Refunds all) {
    this.refunds = all;
    return this;
  }

  Change warnings(List<Warning> all) {
    this.warnings = all;
    return this;
  }

  /** A question that waits for its answer, if there is one, gets none any more. */
  Change unansweredLapses() {
    var lapsed = before.pendingRequest().map(open -> open.closed(Status.LAPSED, now));
    lapsed.map(SessionEvent.RescheduleRejected::new).ifPresent(events::add);
    return closed(lapsed);
  }

  /**
   * The payment goes back in full, and the session does not stand any more. An open question about
   * its time needs no answer, and no news of its own.
   */
  Change calledOff(Payment payment) {
    var paid = payment.amount();
    var remaining = Math.max(0, paid.minor() - before.refunds().processed(payment.id()));
    events.add(
        new SessionEvent.Cancelled(
            CancelReason.REFUNDED, Optional.of(new Money(remaining, paid.currency()))));
    return state(new SessionState.Refunded(new Fee.Paid(payment)))
        .closed(before.pendingRequest().map(open -> open.closed(Status.LAPSED, now)));
  }

  /** One change, one version, however many events tell of it. */
  Decision because(SessionEvent... last) {
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
