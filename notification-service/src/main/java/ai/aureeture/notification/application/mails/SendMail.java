package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.people.PresentZones;
import ai.aureeture.notification.application.port.mails.Invites;
import ai.aureeture.notification.application.port.mails.MailNotSent;
import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.application.port.mails.MailRenderer;
import ai.aureeture.notification.application.port.mails.Mailer;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.domain.calendar.CalendarRevision;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** One attempt to send one mail, and what follows from it. */
@ApplicationScoped
public class SendMail {
  private static final Logger LOG = Logger.getLogger(SendMail.class);

  private final Mails mails;
  private final PresentZones zones;
  private final MailRenderer renderer;
  private final Invites invites;
  private final Mailer mailer;
  private final MailPolicy policy;
  private final Clock clock;
  private final AtomicBoolean accountRefused = new AtomicBoolean();

  public SendMail(
      Mails mails,
      PresentZones zones,
      MailRenderer renderer,
      Invites invites,
      Mailer mailer,
      MailPolicy policy,
      Clock clock) {
    this.mails = mails;
    this.zones = zones;
    this.renderer = renderer;
    this.invites = invites;
    this.mailer = mailer;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @param revision what goes into the reader's calendar
   */
  public Uni<Void> post(Mail mail, Optional<CalendarRevision> revision) {
    return zones
        .readBy(mail.reader(), mail.session())
        .flatMap(seenNow -> post(mail, mail.about(seenNow), revision));
  }

  private Uni<Void> post(Mail mail, Mail seenNow, Optional<CalendarRevision> revision) {
    return Uni.createFrom()
        .deferred(() -> mailer.send(rendered(seenNow, revision)))
        .onFailure(unexpected -> !(unexpected instanceof MailNotSent))
        .transform(unexpected -> unexpected(mail, unexpected))
        .flatMap(messageId -> sent(mail, messageId))
        .onFailure(MailNotSent.class)
        .recoverWithUni(failure -> failed(mail, (MailNotSent) failure));
  }

  /**
   * A fault of ours must not keep a mail forever: it counts as a failed attempt. The log gets its
   * class only, for its text may hold an address.
   */
  private static MailNotSent unexpected(Mail mail, Throwable fault) {
    LOG.errorf(
        "Mail cannot be made: booking=%s: %s", mail.session().id(), fault.getClass().getName());
    return new MailNotSent(Remedy.TIME, "the mail could not be made");
  }

  private RenderedMail rendered(Mail mail, Optional<CalendarRevision> revision) {
    var invite = revision.map(known -> invites.write(mail, known));
    return new RenderedMail(mail.id(), mail.addressee(), renderer.write(mail), invite);
  }

  private Uni<Void> sent(Mail mail, String messageId) {
    accountRefused.set(false);
    LOG.infof(
        "Mail sent: %s to %s, attempt %d, booking=%s",
        mail.wording().word(),
        mail.recipient().maskedEmail(),
        mail.attempts(),
        mail.session().id());
    return mails.finish(mail.id(), m -> m.sent(mail, messageId, clock.instant())).replaceWithVoid();
  }

  private Uni<Void> failed(Mail mail, MailNotSent failure) {
    if (failure.remedy() == Remedy.CONFIGURATION) {
      return heldUp(mail, failure);
    }
    boolean last = failure.remedy() == Remedy.NONE || mail.attempts() >= policy.maxAttempts();
    log(mail, failure, last);
    var now = clock.instant();
    var retryAt = now.plus(policy.backOff().after(mail.attempts(), mail.id()));
    return mails
        .finish(mail.id(), m -> last ? m.givenUp(failure.getMessage(), now) : m.postponed(retryAt))
        .replaceWithVoid();
  }

  /** No mail is to blame for a wrong key: each waits until an operator mends it. */
  private Uni<Void> heldUp(Mail mail, MailNotSent failure) {
    if (accountRefused.compareAndSet(false, true)) {
      LOG.errorf("Mails wait until our account is mended: %s", failure.getMessage());
    }
    var now = clock.instant();
    var waited = Duration.between(mail.createdAt(), now);
    var retryAt = now.plus(policy.backOff().asLongAgain(waited, mail.id()));
    return mails.finish(mail.id(), m -> m.heldUp(retryAt)).replaceWithVoid();
  }

  private void log(Mail mail, MailNotSent failure, boolean last) {
    var level = last ? Logger.Level.WARN : Logger.Level.INFO;
    LOG.logf(
        level,
        "Mail %s: %s to %s, attempt %d, booking=%s: %s",
        last ? "given up" : "postponed",
        mail.wording().word(),
        mail.recipient().maskedEmail(),
        mail.attempts(),
        mail.session().id(),
        failure.getMessage());
  }
}
