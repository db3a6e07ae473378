package ai.aureeture.meetinglink.application.port;

/** Rooms that need nobody's consent: the last resort, which cannot fail. */
public interface InstantRooms {

  /** The URL of a new room that nobody can guess. */
  String open();

  /** Whether the URL is one of those. */
  boolean isOurs(String room);
}
