package ai.aureeture.meetinglink.application.port;

import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Rooms that the mentor's own calendar service makes, in its own time. */
public interface CalendarRooms {

  /** Whether there is a way to ask for them at all. */
  boolean offered();

  /** Asks once, never again by itself. Never fails: what went wrong is part of the answer. */
  Uni<InviteAnswer> invite(MeetingRequest request);

  /** The standing invitations made for this request; fails when that cannot be known. */
  Uni<List<Invitation>> find(MeetingRequest request);

  /**
   * The join link, empty while it is being made. Fails with {@link NoRoom} if it never will be,
   * with anything else when asking again may help.
   */
  Uni<Optional<String>> joinLink(Invitation invitation);

  /** Takes an invitation back; fine if that was done before. */
  Uni<Void> cancel(Invitation invitation);
}
