package ai.aureeture.meetinglink.application.port;

/** The calendar service will not make this room; the message says why, for the operator. */
public final class NoRoom extends RuntimeException {
  public NoRoom(String why) {
    super(why, null, false, false);
  }
}
