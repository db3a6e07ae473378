package ai.aureeture.meetinglink.domain;

import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import ai.aureeture.meetinglink.domain.MeetingState.Decided;
import ai.aureeture.meetinglink.domain.MeetingState.Invited;
import ai.aureeture.meetinglink.domain.MeetingState.Wanted;
import ai.aureeture.meetinglink.domain.MeetingState.Withdrawn;
import java.time.Instant;
import java.util.Optional;

/** The session moves away or is cancelled, and what is not needed is cancelled at Calendly. */
sealed interface RoomCleanup permits Meeting {
  Meeting self();

  /**
   * The session is not here any more. What stands at Calendly becomes a leftover, and so does what
   * may be on its way there.
   *
   * @param clearAt when to cancel it, unless that is done before
   */
  default Meeting withdrawn(Instant now, Instant clearAt) {
    var orphan =
        switch (self().state()) {
          case Wanted(int tries) -> new OrphanedInvitation(Optional.empty(), tries > 0, 0);
          case Invited(var invitation, _, boolean doubtful) ->
              new OrphanedInvitation(Optional.of(invitation), doubtful, 0);
          case Decided(var link, var left) -> link.invitation().map(left::plus).orElse(left);
          case Announced(var link, var left) -> link.invitation().map(left::plus).orElse(left);
          case Withdrawn(var left) -> left;
        };
    return self().state() instanceof Withdrawn
        ? self()
        : self()
            .next(
                new Withdrawn(orphan),
                orphan.tidyAt(now).map(at -> at.isAfter(clearAt) ? at : clearAt));
  }

  /**
   * Nothing of that is left at Calendly any more.
   *
   * @param seen the leftover that was cleared away: another one may have come meanwhile
   */
  default Meeting tidied(OrphanedInvitation seen) {
    var left = seen.cleared();
    return self().orphan().equals(seen)
        ? with(left, left.none() ? Optional.empty() : self().due())
        : self();
  }

  /** Calendly could not be asked; later again, for a while. */
  default Meeting tidiedInVain(Instant now) {
    return with(self().orphan(), self().orphan().tryAgainAt(now));
  }

  private Meeting with(OrphanedInvitation orphan, Optional<Instant> due) {
    return switch (self().state()) {
      case Announced(var link, _) -> self().next(new Announced(link, orphan), due);
      case Withdrawn _ -> self().next(new Withdrawn(orphan), due);
      case Wanted _, Invited _, Decided _ -> self();
    };
  }
}
