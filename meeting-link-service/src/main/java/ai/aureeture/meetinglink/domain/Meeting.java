package ai.aureeture.meetinglink.domain;

import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import ai.aureeture.meetinglink.domain.MeetingState.Decided;
import ai.aureeture.meetinglink.domain.MeetingState.Invited;
import ai.aureeture.meetinglink.domain.MeetingState.Wanted;
import ai.aureeture.meetinglink.domain.MeetingState.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The life of one room: wanted, invited (Calendly only), decided, announced, and from any of these
 * withdrawn, when the session moves away or is cancelled. A link that was decided is never
 * replaced; whatever Calendly brings later is a leftover, to be cancelled. Each state is stored
 * before the world sees its effect, so that any process can carry on from it.
 *
 * <p>Its transitions are the methods of {@link RoomCreation} and {@link RoomCleanup}.
 *
 * @param decideBy when the people stop waiting for Calendly
 * @param due when the next step is to be taken, by any process; empty: nothing is left to do
 */
public record Meeting(
    MeetingRequest request, Instant decideBy, Optional<Instant> due, MeetingState state)
    implements RoomCreation, RoomCleanup {
  /** How long a step may take before another process takes it over. */
  public static final Duration LEASE = Duration.ofSeconds(10);

  /** Calendly shall make the room, if it can within {@code retries}. */
  public static Meeting wanted(MeetingRequest request, Instant now, Duration retries) {
    return new Meeting(request, now.plus(retries), Optional.of(now), new Wanted(0));
  }

  /** The room is known from the start. */
  public static Meeting settled(MeetingRequest request, Link link, Instant now) {
    return new Meeting(
        request, now, Optional.of(now.plus(LEASE)), new Decided(link, OrphanedInvitation.NONE));
  }

  /** Its two people know the link already. */
  public static Meeting known(MeetingRequest request, Link link, Instant now) {
    return new Meeting(
        request, now, Optional.empty(), new Announced(link, OrphanedInvitation.NONE));
  }

  /** Known to be off before a room was asked for. */
  public static Meeting off(MeetingRequest request, Instant now) {
    return new Meeting(request, now, Optional.empty(), new Withdrawn(OrphanedInvitation.NONE));
  }

  public MeetingId id() {
    return request.id();
  }

  /** The link, once there is one. */
  public Optional<Link> link() {
    return switch (state) {
      case Wanted _, Invited _, Withdrawn _ -> Optional.empty();
      case Decided decided -> Optional.of(decided.link());
      case Announced announced -> Optional.of(announced.link());
    };
  }

  /** What may still stand at Calendly although the two do not meet there. */
  public OrphanedInvitation orphan() {
    return switch (state) {
      case Wanted _, Invited _ -> OrphanedInvitation.NONE;
      case Decided decided -> decided.orphan();
      case Announced announced -> announced.orphan();
      case Withdrawn withdrawn -> withdrawn.orphan();
    };
  }

  public boolean isDue(Instant now) {
    return due.filter(at -> !at.isAfter(now)).isPresent();
  }

  public boolean isLate(Instant now) {
    return !now.isBefore(decideBy);
  }

  /** A process sets out to take the next step; the others leave it alone for a while. */
  public Meeting taken(Instant now) {
    var until = now.plus(LEASE);
    return switch (state) {
      case Wanted wanted -> next(new Wanted(wanted.tries() + 1), until);
      case Announced(var link, var orphan) -> next(new Announced(link, orphan.triedAgain()), until);
      case Withdrawn(var orphan) -> next(new Withdrawn(orphan.triedAgain()), until);
      case Invited _, Decided _ -> next(state, until);
    };
  }

  /** The two people as they are told of now, for instance without their names. */
  public Meeting retold(MeetingRequest told) {
    return new Meeting(request.as(told), decideBy, due, state);
  }

  /**
   * The same without the person's name and address.
   *
   * @param erasedAt what was asked for later stays as it is: the person may be back
   */
  public Meeting forgetting(String personId, Instant erasedAt) {
    return decideBy.isAfter(erasedAt)
        ? this
        : new Meeting(request.forgetting(personId), decideBy, due, state);
  }

  Meeting next(MeetingState state, Instant due) {
    return next(state, Optional.of(due));
  }

  Meeting next(MeetingState state, Optional<Instant> due) {
    return new Meeting(request, decideBy, due, state);
  }

  @Override
  public Meeting self() {
    return this;
  }
}
