package ai.aureeture.analytics.domain.sessions;

/** Where the two meet. */
public enum Room {
  /** Not known yet. */
  NONE,
  CALENDLY,
  JITSI,
  /** The mentor wants Calendly's rooms, and it could not make one. */
  JITSI_INSTEAD
}
