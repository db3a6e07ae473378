package ai.aureeture.booking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A session's next version in the making: what is not named stays as it was. */
final class Change {
  private final Session before;
  private final Instant now;
  private Optional<OrderId> order;
  private SessionState state;
  private Optional<MeetingRoom> room;
  private Refunds refunds;
  private List<Warning> warnings;

  Change(Session before, Instant now) {
    this.before = before;
    this.now = now;
    this.order = before.order();
    this.state = before.state();
    this.room = before.room();
    this.refunds = before.refunds();
    this.warnings = before.warnings();
  }

  Change order(OrderId opened) {
    this.order = Optional.of(opened);
    return this;
  }

  Change state(SessionState next) {
    this.state = next;
    return this;
  }

  Change room(MeetingRoom ready) {
    this.room = Optional.of(ready);
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

  /** One change, one version, however many events tell of it. */
  Decision because(SessionEvent... events) {
    var after =
        new Session(
            before.id(),
            before.terms(),
            before.slot(),
            order,
            state,
            room,
            refunds,
            warnings,
            before.version() + 1,
            now);
    return new Decision(after, List.of(events));
  }
}
