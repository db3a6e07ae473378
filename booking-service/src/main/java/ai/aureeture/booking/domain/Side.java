package ai.aureeture.booking.domain;

/** Which of a session's two people. */
public enum Side {
  MENTOR,
  STUDENT;

  public Side other() {
    return this == MENTOR ? STUDENT : MENTOR;
  }
}
