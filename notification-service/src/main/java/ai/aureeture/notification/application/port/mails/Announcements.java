package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;

/** Tells the other services; completes only once the event cannot be lost any more. */
public interface Announcements {

  /** A mail was given up. Repeats carry the same id. */
  Uni<Void> mailGivenUp(Mail mail, int attempts, String reason);
}
