package ai.aureeture.booking.domain;

import java.util.Optional;

/**
 * What a session is about, and what the mentor wrote down about it. The mentor may change all of it
 * at any time.
 *
 * @param notes the mentor's feedback, for both people
 * @param privateNotes for the mentor alone
 * @param recordingUrl where the session's recording is, for both people; an https address
 */
public record Subject(
    String title,
    Optional<String> description,
    Optional<String> notes,
    Optional<String> privateNotes,
    Optional<String> recordingUrl) {
  /** The title of one whose student gave none: mails and lists add with whom it is. */
  public static final String UNTITLED = "Mentoring session";

  public static final Subject ERASED = of("Session", Optional.empty());

  /** What a new session is about: the mentor has written nothing yet. */
  public static Subject of(String title, Optional<String> description) {
    return new Subject(title, description, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
