package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** The provider could not deliver a mail it had taken: as if it had failed for the last time. */
@ApplicationScoped
public class ReportBounce {
  private static final Logger LOG = Logger.getLogger(ReportBounce.class);

  private final Mails mails;
  private final MailScheduler deliver;
  private final Clock clock;

  public ReportBounce(Mails mails, MailScheduler deliver, Clock clock) {
    this.mails = mails;
    this.deliver = deliver;
    this.clock = clock;
  }

  /** An unknown mail is ignored, and so is a repeat. */
  public Uni<Void> bounced(String mailId, String reason) {
    return mails
        .change(mailId, mail -> mail.bounced(reason, clock.instant()))
        .invoke(found -> found.ifPresent(ReportBounce::log))
        .invoke(deliver::wake)
        .replaceWithVoid();
  }

  private static void log(Mail mail) {
    if (mail.delivery() instanceof GivenUp givenUp && !givenUp.announced()) {
      LOG.warnf(
          "Mail bounced: %s to %s, booking=%s",
          mail.wording().word(), mail.recipient().maskedEmail(), mail.session().id());
    }
  }
}
