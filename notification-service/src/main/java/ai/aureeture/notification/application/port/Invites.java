package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.Mail;
import java.util.Optional;

/** Makes the calendar entry a mail carries; empty for a mail without one. */
public interface Invites {
  Optional<Letter.Invite> write(Mail mail);
}
