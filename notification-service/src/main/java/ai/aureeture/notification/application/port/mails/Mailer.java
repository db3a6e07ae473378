package ai.aureeture.notification.application.port.mails;

import io.smallrye.mutiny.Uni;

/** The e-mail provider. */
public interface Mailer {

  /**
   * Hands the mail over once, without repeating by itself; answers the provider's message id, and
   * fails with {@link MailNotSent}.
   */
  Uni<String> send(RenderedMail rendered);
}
