package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.application.port.Traces;
import ai.aureeture.notification.domain.mails.Mail;
import java.util.Optional;

/**
 * A mail whose next step is due.
 *
 * @param trace what it follows from, as {@link Traces} wants it
 */
public record DueMail(Mail mail, Optional<String> trace) {}
