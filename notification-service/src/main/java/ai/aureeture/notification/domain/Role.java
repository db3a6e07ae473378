package ai.aureeture.notification.domain;

import java.util.Locale;

/** Which of a session's two people. */
public enum Role {
  MENTOR,
  STUDENT;

  public Role other() {
    return this == MENTOR ? STUDENT : MENTOR;
  }

  /** Reads {@link #path}. */
  public static Role of(String path) {
    return MENTOR.path().equals(path) ? MENTOR : STUDENT;
  }

  /** As it stands in addresses of the dashboard: {@code mentor} or {@code student}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }
}
