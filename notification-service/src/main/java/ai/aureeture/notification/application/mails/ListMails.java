package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The operator asks what the two people of a session were written, and what became of it. */
@ApplicationScoped
public class ListMails {
  private final Mails mails;

  public ListMails(Mails mails) {
    this.mails = mails;
  }

  /** The oldest first; empty for an unknown session. */
  public Uni<List<Mail>> about(String sessionId) {
    return mails.about(sessionId);
  }
}
