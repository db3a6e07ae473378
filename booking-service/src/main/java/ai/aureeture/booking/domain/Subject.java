package ai.aureeture.booking.domain;

import java.util.Optional;

/**
 * What a session is about, and what the mentor noted of it. He may reword it at any time.
 *
 * @param notes the mentor's, once he has written some
 */
public record Subject(String title, Optional<String> description, Optional<String> notes) {
  /** The title of one whose student gave none: mails and lists add with whom it is. */
  public static final String UNTITLED = "Mentoring session";

  static final Subject ERASED = new Subject("Session", Optional.empty(), Optional.empty());
}
