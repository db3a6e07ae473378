package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.mails.Announcements;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Delivery.Held;
import ai.aureeture.notification.domain.mails.Delivery.Sent;
import ai.aureeture.notification.domain.mails.Delivery.Waiting;
import ai.aureeture.notification.domain.mails.Delivery.Withdrawn;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent.EmailVerification;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The next step of one mail that was taken up. What the step leads to is stored before the mail is
 * handed back; a process that dies in between leaves the step to the process that takes it next.
 */
@ApplicationScoped
public class ProcessMail {
  private static final Logger LOG = Logger.getLogger(ProcessMail.class);

  private final Mails mails;
  private final Appointments appointments;
  private final HoldMails hold;
  private final SendMail post;
  private final Announcements announcements;
  private final Clock clock;

  public ProcessMail(
      Mails mails,
      Appointments appointments,
      HoldMails hold,
      SendMail post,
      Announcements announcements,
      Clock clock) {
    this.mails = mails;
    this.appointments = appointments;
    this.hold = hold;
    this.post = post;
    this.announcements = announcements;
    this.clock = clock;
  }

  public Uni<Void> step(Mail mail) {
    return switch (mail.delivery()) {
      case Waiting waiting when mail.wording() instanceof EmailVerification -> ask(mail);
      case Waiting waiting -> ifItMayGoOut(mail, this::send);
      case Held held -> ifItMayGoOut(mail, hold::release);
      case Sent sent -> followUp(mail);
      case GivenUp givenUp ->
          announcements
              .mailGivenUp(mail, givenUp.attempts(), givenUp.reason())
              .flatMap(_ -> mails.finish(mail.id(), Mail::announced))
              .replaceWithVoid();
      case Withdrawn withdrawn -> mails.finish(mail.id(), m -> m).replaceWithVoid();
    };
  }

  private Uni<Void> ifItMayGoOut(Mail mail, Function<Mail, Uni<Void>> step) {
    return hold.mayGoOut(mail)
        .flatMap(allowed -> allowed ? step.apply(mail) : whileOfUse(mail, hold::hold));
  }

  /** Asks the reader to verify the address, unless they were asked a short while ago. */
  private Uni<Void> ask(Mail mail) {
    return whileOfUse(
        mail,
        known ->
            hold.withToken(known)
                .flatMap(asking ->
                    asking.isPresent()
                        ? post.post(asking.get(), Optional.empty())
                        : withdraw(known, clock.instant())));
  }

  private Uni<Void> whileOfUse(Mail mail, Function<Mail, Uni<Void>> step) {
    var now = clock.instant();
    return appointments
        .find(mail.session().id())
        .flatMap(known ->
            known.filter(appointment -> appointment.outdates(mail, now)).isPresent()
                    || mail.isHeldInVain(now)
                ? withdraw(mail, now)
                : step.apply(mail));
  }

  /** The last moment to see that it still holds, and the only one to number its invite. */
  private Uni<Void> send(Mail mail) {
    var now = clock.instant();
    return appointments
        .change(mail.session(), known -> known.sending(mail, now))
        .flatMap(appointment ->
            forgetting(mail, appointment.session(), now)
                .flatMap(left ->
                    appointment.outdates(left, now)
                        ? withdraw(left, now)
                        : post.post(left, appointment.revisionOf(left))));
  }

  /** A late event, from before a person's data was erased, does not bring it back. */
  private Uni<Mail> forgetting(Mail mail, Session newest, Instant now) {
    return newest.isOfSomebodyErased()
        ? mails
            .change(mail.id(), stored -> stored.forgetting(newest, now))
            .map(left -> left.orElse(mail))
        : Uni.createFrom().item(mail);
  }

  private Uni<Void> withdraw(Mail mail, Instant now) {
    LOG.infof(
        "Mail not sent, it is no longer needed: %s to %s, booking=%s",
        mail.wording().word(), mail.recipient().maskedEmail(), mail.session().id());
    return mails.finish(mail.id(), m -> m.withdrawn(now)).replaceWithVoid();
  }

  private Uni<Void> followUp(Mail mail) {
    var stored =
        mail.followUp(clock.instant()).map(mails::add).orElseGet(() -> Uni.createFrom().item(mail));
    return stored.flatMap(_ -> mails.finish(mail.id(), Mail::linkSettled)).replaceWithVoid();
  }
}
