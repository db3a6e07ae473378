package ai.aureeture.meetinglink.application.port;

/** What is stored of one meeting makes no sense to this version. */
public final class Unreadable extends RuntimeException {
  private final String meetingId;

  public Unreadable(String meetingId, Throwable cause) {
    super(meetingId, cause);
    this.meetingId = meetingId;
  }

  public String meetingId() {
    return meetingId;
  }
}
