package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.session.SessionEvent.Completed.By;
import ai.aureeture.booking.domain.session.SessionState.Completed;
import ai.aureeture.booking.domain.session.SessionState.Held;
import ai.aureeture.booking.domain.session.SessionState.Lost;
import ai.aureeture.booking.domain.session.SessionState.Ongoing;
import ai.aureeture.booking.domain.session.SessionState.Refunded;
import ai.aureeture.booking.domain.session.SessionState.Released;
import ai.aureeture.booking.domain.session.SessionState.Requested;
import ai.aureeture.booking.domain.session.SessionState.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The two meet, and the mentor notes something of it. */
public sealed interface AttendanceTransitions extends SessionTransitions permits Session {
  Duration JOINABLE_BEFORE_START = Duration.ofMinutes(15);

  /** The session has its room. The first one for a time stays: it may be in mails already. */
  default Decision roomReady(MeetingRoom ready, Instant now) {
    var isKnown = self().room().filter(this::isForNow).isPresent();
    return self().isStanding() && isForNow(ready) && !isKnown
        ? change(now).room(Optional.of(ready)).emitting(new SessionEvent.RoomReady(ready))
        : unchanged();
  }

  /** Something went wrong behind the session; told once for one cause. */
  default Decision warn(Warning warning, Instant now) {
    var known = self().warnings();
    return known.stream().anyMatch(other -> other.cause().equals(warning.cause()))
        ? unchanged()
        : change(now)
            .warnings(Stream.concat(known.stream(), Stream.of(warning)).toList())
            .emitting(new SessionEvent.Warned(warning));
  }

  /**
   * A person enters: possible from 15 minutes before the start to the end. The mentor's first step
   * in starts the session; a question about its time is settled by it.
   */
  default Decision join(String personId, Instant now) {
    requireJoinable(now);
    return personId.equals(self().terms().mentor().id()) && !(self().state() instanceof Ongoing)
        ? goOn(new Ongoing(fee()), now).emitting(new SessionEvent.Started())
        : unchanged();
  }

  /** The mentor says that they have met: never before its time, though they may be in the room. */
  default Decision complete(Instant now) {
    return switch (self().state()) {
      case Completed _ -> unchanged();
      case Standing _ when self().slot().hasStarted(now) -> completed(By.MENTOR, now);
      case Standing _, Held _, Requested _, Released _, Lost _, Refunded _ ->
          throw new SessionRefused(
              Reason.SESSION_NOT_STARTED, "Only a session that has started can be completed");
    };
  }

  /** The mentor has not said so for that long after the end. */
  default Decision completeUnasked(Duration afterEnd, Instant now) {
    return self().state() instanceof Standing
            && !(self().state() instanceof Completed)
            && self().slot().isOver(now.minus(afterEnd))
        ? completed(By.TIME, now)
        : unchanged();
  }

  /** The mentor rewords the subject, or notes something. */
  default Decision edit(Subject reworded, Instant now) {
    return reworded.equals(self().subject())
        ? unchanged()
        : change(now).subject(reworded).emitting(new SessionEvent.Edited());
  }

  // The start alone does not tell: a session may come back to a time that it has left.
  private boolean isForNow(MeetingRoom room) {
    return room.madeFor().equals(self().slot().start())
        && room.madeAtMove() == self().reschedules().moves();
  }

  /** Refuses who comes too early or too late, and to what is not paid for or does not stand. */
  default void requireJoinable(Instant now) {
    var slot = self().slot();
    var joinableFrom = slot.start().minus(JOINABLE_BEFORE_START);
    if (self().paymentStatus() != PaymentStatus.PAID) {
      throw new SessionRefused(Reason.NOT_PAID, "This session hasn’t been paid for");
    }
    if (!self().isStanding() || self().state() instanceof Completed) {
      throw new SessionRefused(Reason.SESSION_NOT_JOINABLE, "This session can’t be joined");
    }
    if (slot.isOver(now)) {
      throw new SessionRefused(Reason.SESSION_OVER, "This session is over");
    }
    if (now.isBefore(joinableFrom)) {
      long minutes = Duration.between(now, joinableFrom).plusSeconds(60).minusNanos(1).toMinutes();
      throw new SessionRefused(
          Reason.TOO_EARLY,
          "You can join from %d minutes before the start"
              .formatted(JOINABLE_BEFORE_START.toMinutes()),
          Map.of("minutesUntilJoin", minutes));
    }
  }

  private Decision completed(By by, Instant now) {
    return goOn(new Completed(fee()), now).emitting(new SessionEvent.Completed(by));
  }

  private SessionUpdate goOn(Standing next, Instant now) {
    return change(now).state(next).unansweredLapses();
  }

  private Fee fee() {
    return ((Standing) self().state()).fee();
  }
}
