package ai.aureeture.meetinglink.domain;

import java.util.Locale;

/** Whose room it is. */
public enum Provider {
  CALENDLY,
  JITSI;

  /** The word of the published language. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
