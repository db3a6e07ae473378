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
 * before the world sees its effect, so that anybody can carry on from it.
 *
 * @param decideBy when the people stop waiting for Calendly
 * @param due when the next step is to be taken, by whoever comes first; empty: nothing is left to
 *     do
 */
public record Meeting(Wish wish, Instant decideBy, Optional<Instant> due, MeetingState state) {
  /** How long a step may take before somebody else takes it over. */
  public static final Duration LEASE = Duration.ofSeconds(10);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
  private static final Duration LONGEST_POLL = Duration.ofSeconds(4);
  private static final Duration TIDY_AFTER = Duration.ofSeconds(30);
  private static final int TIDY_TRIES = 8;

  /** Calendly shall make the room, if it can within {@code patience}. */
  public static Meeting wanted(Wish wish, Instant now, Duration patience) {
    return new Meeting(wish, now.plus(patience), Optional.of(now), new Wanted(0));
  }

  /** The room is known from the start. */
  public static Meeting settled(Wish wish, Link link, Instant now) {
    return new Meeting(wish, now, Optional.of(now.plus(LEASE)), new Decided(link, Leftover.NONE));
  }

  /** Known to be off before anybody asked for a room. */
  public static Meeting off(Wish wish, Instant now) {
    return new Meeting(wish, now, Optional.empty(), new Withdrawn(Leftover.NONE));
  }

  public MeetingId id() {
    return wish.id();
  }

  /** The link, once there is one. */
  public Optional<Link> link() {
    return switch (state) {
      case Wanted _, Invited _, Withdrawn _ -> Optional.empty();
      case Decided decided -> Optional.of(decided.link());
      case Announced announced -> Optional.of(announced.link());
    };
  }

  /** What may still stand at Calendly although nobody meets there. */
  public Leftover leftover() {
    return switch (state) {
      case Wanted _, Invited _ -> Leftover.NONE;
      case Decided decided -> decided.leftover();
      case Announced announced -> announced.leftover();
      case Withdrawn withdrawn -> withdrawn.leftover();
    };
  }

  public boolean isDue(Instant now) {
    return due.filter(at -> !at.isAfter(now)).isPresent();
  }

  public boolean isLate(Instant now) {
    return !now.isBefore(decideBy);
  }

  /** Somebody sets out to take the next step; the others leave it to him for a while. */
  public Meeting taken(Instant now) {
    var until = now.plus(LEASE);
    return switch (state) {
      case Wanted wanted -> next(new Wanted(wanted.tries() + 1), until);
      case Announced(var link, var leftover) ->
          next(new Announced(link, leftover.triedAgain()), until);
      case Withdrawn(var leftover) -> next(new Withdrawn(leftover.triedAgain()), until);
      case Invited _, Decided _ -> next(state, until);
    };
  }

  /** Nobody knows whether the invitation arrived: to be looked up before anything else. */
  public Meeting unheard(Instant now) {
    return state instanceof Wanted ? next(state, now.plus(LOOK_AGAIN)) : this;
  }

  /** Calendly has the meeting. Too late for that once the link is decided. */
  public Meeting invited(Invitation invitation, Instant now) {
    return switch (state) {
      case Wanted(int tries) -> polling(new Invited(invitation, 0, tries > 1), now);
      case Invited(var known, int polls, _) ->
          known.equals(invitation) ? this : polling(new Invited(known, polls, true), now);
      case Decided(var link, var leftover) ->
          isOf(link, invitation)
              ? this
              : next(new Decided(link, leftover.plus(invitation)), now.plus(LEASE));
      case Announced(var link, var leftover) ->
          isOf(link, invitation) ? this : next(new Announced(link, leftover.plus(invitation)), now);
      case Withdrawn(var leftover) -> next(new Withdrawn(leftover.plus(invitation)), now);
    };
  }

  /** Calendly is still busy with its link. */
  public Meeting polledInVain(Instant now) {
    return state instanceof Invited(var invitation, int polls, boolean doubtful)
        ? polling(new Invited(invitation, polls + 1, doubtful), now)
        : this;
  }

  /**
   * This is the link, unless there is one already.
   *
   * @param doubtful an invitation may have arrived unheard
   */
  public Meeting decided(Link link, boolean doubtful, Instant now) {
    var until = now.plus(LEASE);
    return switch (state) {
      case Wanted(int tries) ->
          next(new Decided(link, new Leftover(Optional.empty(), doubtful || tries > 1, 0)), until);
      case Invited(var invitation, _, boolean inDoubt) ->
          next(
              new Decided(
                  link,
                  new Leftover(
                      Optional.of(invitation).filter(known -> !isOf(link, known)),
                      doubtful || inDoubt,
                      0)),
              until);
      case Decided _, Announced _, Withdrawn _ -> this;
    };
  }

  /** Kafka has the answer. */
  public Meeting announced(Instant now) {
    return state instanceof Decided(var link, var leftover)
        ? new Meeting(wish, decideBy, tidyAt(leftover, now), new Announced(link, leftover))
        : this;
  }

  /**
   * The session is not here any more. What stands at Calendly becomes a leftover, and so does what
   * may be on its way there.
   *
   * @param clearAt when to cancel it, if nobody does so before
   */
  public Meeting withdrawn(Instant now, Instant clearAt) {
    var leftover =
        switch (state) {
          case Wanted(int tries) -> new Leftover(Optional.empty(), tries > 0, 0);
          case Invited(var invitation, _, boolean doubtful) ->
              new Leftover(Optional.of(invitation), doubtful, 0);
          case Decided(var link, var left) -> link.invitation().map(left::plus).orElse(left);
          case Announced(var link, var left) -> link.invitation().map(left::plus).orElse(left);
          case Withdrawn(var left) -> left;
        };
    return state instanceof Withdrawn
        ? this
        : new Meeting(
            wish,
            decideBy,
            tidyAt(leftover, now).map(at -> at.isAfter(clearAt) ? at : clearAt),
            new Withdrawn(leftover));
  }

  /**
   * Nothing of that is left at Calendly any more.
   *
   * @param seen the leftover that was cleared away: another one may have come meanwhile
   */
  public Meeting tidied(Leftover seen) {
    var left = seen.cleared();
    return leftover().equals(seen) ? with(left, left.none() ? Optional.empty() : due) : this;
  }

  /** Calendly could not be asked; later again, for a while. */
  public Meeting tidiedInVain(Instant now) {
    var tries = leftover().tries();
    return with(
        leftover(),
        tries < TIDY_TRIES
            ? Optional.of(now.plus(TIDY_AFTER.multipliedBy(1L << tries)))
            : Optional.empty());
  }

  /** The two people as they are told of now, for instance without their names. */
  public Meeting retold(Wish told) {
    return new Meeting(wish.as(told), decideBy, due, state);
  }

  private Meeting with(Leftover leftover, Optional<Instant> due) {
    return switch (state) {
      case Announced(var link, _) ->
          new Meeting(wish, decideBy, due, new Announced(link, leftover));
      case Withdrawn _ -> new Meeting(wish, decideBy, due, new Withdrawn(leftover));
      case Wanted _, Invited _, Decided _ -> this;
    };
  }

  private static Optional<Instant> tidyAt(Leftover leftover, Instant now) {
    return leftover.none()
        ? Optional.empty()
        : Optional.of(leftover.doubtful() ? now.plus(TIDY_AFTER) : now);
  }

  private static boolean isOf(Link link, Invitation invitation) {
    return link.invitation().filter(invitation::equals).isPresent();
  }

  private Meeting polling(Invited invited, Instant now) {
    var gap = LOOK_AGAIN.multipliedBy(1L << Math.min(invited.polls(), 10));
    var at = now.plus(gap.compareTo(LONGEST_POLL) < 0 ? gap : LONGEST_POLL);
    return next(invited, at.isBefore(decideBy) ? at : decideBy);
  }

  private Meeting next(MeetingState state, Instant due) {
    return new Meeting(wish, decideBy, Optional.of(due), state);
  }
}
