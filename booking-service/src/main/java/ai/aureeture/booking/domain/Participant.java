package ai.aureeture.booking.domain;

/** Which of a session's two people. */
public enum Participant {
  MENTOR,
  STUDENT;

  public Participant other() {
    return this == MENTOR ? STUDENT : MENTOR;
  }
}
