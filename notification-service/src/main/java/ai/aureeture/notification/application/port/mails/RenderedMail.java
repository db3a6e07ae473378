package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.domain.Person;
import java.util.Optional;

/**
 * A mail as it is handed to the provider.
 *
 * @param mailId comes back in the provider's reports
 * @param invite what goes into the reader's calendar
 */
public record RenderedMail(String mailId, Person to, Text text, Optional<Invite> invite) {

  /** The words: a one-line subject, and the body as HTML and as plain text. */
  public record Text(String subject, String html, String plain) {}

  /**
   * @param method {@code REQUEST} or {@code CANCEL}
   * @param calendar RFC 5545 text
   */
  public record Invite(String method, String calendar) {}
}
