package ai.aureeture.meetinglink.application.port;

import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.Participant;

/** How a room that is closed to strangers knows its people. */
public interface JoinTokens {

  /**
   * The way in for one person: the room's URL with that person's own token, or the bare URL where
   * rooms ask for none.
   *
   * @param host whether this is the person who leads the meeting
   */
  String joinLink(String room, MeetingRequest request, Participant person, boolean host);
}
