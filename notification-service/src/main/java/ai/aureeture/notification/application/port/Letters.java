package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.Mail;

/** Puts a mail into words, in its reader's own time. */
public interface Letters {
  Letter.Text write(Mail mail);
}
