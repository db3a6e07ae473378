package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.domain.mails.Mail;

/** Puts a mail into words, in its reader's own time. */
public interface MailRenderer {
  RenderedMail.Text write(Mail mail);
}
