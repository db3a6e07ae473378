package ai.aureeture.meetinglink.domain;

import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import ai.aureeture.meetinglink.domain.MeetingState.Decided;
import ai.aureeture.meetinglink.domain.MeetingState.Invited;
import ai.aureeture.meetinglink.domain.MeetingState.Wanted;
import ai.aureeture.meetinglink.domain.MeetingState.Withdrawn;
import java.time.Instant;
import java.util.Optional;

/** The room is made. One link is decided, for good, and told. */
sealed interface RoomCreation permits Meeting {
  Meeting self();

  /** It is not known whether the invitation arrived: to be looked up before anything else. */
  default Meeting unheard(Instant now) {
    return self().state() instanceof Wanted
        ? self().next(self().state(), now.plus(MeetingState.LOOK_AGAIN))
        : self();
  }

  /** Calendly has the meeting. Too late for that once the link is decided. */
  default Meeting invited(Invitation invitation, Instant now) {
    return switch (self().state()) {
      case Wanted(int tries) -> polling(new Invited(invitation, 0, tries > 1), now);
      case Invited(var known, int polls, _) ->
          known.equals(invitation) ? self() : polling(new Invited(known, polls, true), now);
      case Decided(var link, var orphan) ->
          link.isOf(invitation)
              ? self()
              : self().next(new Decided(link, orphan.plus(invitation)), now.plus(Meeting.LEASE));
      case Announced(var link, var orphan) ->
          link.isOf(invitation)
              ? self()
              : self().next(new Announced(link, orphan.plus(invitation)), now);
      case Withdrawn(var orphan) -> self().next(new Withdrawn(orphan.plus(invitation)), now);
    };
  }

  /** Calendly is still busy with its link. */
  default Meeting polledInVain(Instant now) {
    return self().state() instanceof Invited(var invitation, int polls, boolean doubtful)
        ? polling(new Invited(invitation, polls + 1, doubtful), now)
        : self();
  }

  /**
   * This is the link, unless there is one already.
   *
   * @param doubtful an invitation may have arrived unheard
   */
  default Meeting decided(Link link, boolean doubtful, Instant now) {
    var until = now.plus(Meeting.LEASE);
    return switch (self().state()) {
      case Wanted(int tries) ->
          self()
              .next(
                  new Decided(
                      link, new OrphanedInvitation(Optional.empty(), doubtful || tries > 1, 0)),
                  until);
      case Invited(var invitation, _, boolean inDoubt) ->
          self()
              .next(
                  new Decided(
                      link,
                      new OrphanedInvitation(
                          Optional.of(invitation).filter(known -> !link.isOf(known)),
                          doubtful || inDoubt,
                          0)),
                  until);
      case Decided _, Announced _, Withdrawn _ -> self();
    };
  }

  /** Kafka has the answer. */
  default Meeting announced(Instant now) {
    return self().state() instanceof Decided(var link, var orphan)
        ? self().next(new Announced(link, orphan), orphan.tidyAt(now))
        : self();
  }

  private Meeting polling(Invited invited, Instant now) {
    var look = invited.nextLook(now);
    return self().next(invited, look.isBefore(self().decideBy()) ? look : self().decideBy());
  }
}
