package ai.aureeture.meetinglink.application;

/** A person asks for the way into a meeting of two other people. */
public final class NotTheirMeeting extends RuntimeException {
  NotTheirMeeting() {
    super("This meeting is of other people", null, false, false);
  }
}
