package ai.aureeture.meetinglink.application.port;

/** Rooms that need no other system: the last resort, which cannot fail. */
public interface InstantRooms {

  /** The URL of a new room, which cannot be guessed. */
  String open();

  /** Whether the URL is one of those. */
  boolean isOurs(String room);
}
