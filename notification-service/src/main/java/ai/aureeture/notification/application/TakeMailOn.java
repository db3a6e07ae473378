package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Announcements;
import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.Mails;
import ai.aureeture.notification.domain.Delivery.GivenUp;
import ai.aureeture.notification.domain.Delivery.Sent;
import ai.aureeture.notification.domain.Delivery.Waiting;
import ai.aureeture.notification.domain.Delivery.Withdrawn;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.Session;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * The next step of one mail that was taken up. What the step leads to is stored before the mail is
 * handed back; a process that dies in between leaves the step to whoever takes it up next.
 */
@Singleton
public class TakeMailOn {
  private static final Logger LOG = Logger.getLogger(TakeMailOn.class);

  private final Mails mails;
  private final Appointments appointments;
  private final PostMail post;
  private final Announcements announcements;
  private final Clock clock;

  public TakeMailOn(
      Mails mails,
      Appointments appointments,
      PostMail post,
      Announcements announcements,
      Clock clock) {
    this.mails = mails;
    this.appointments = appointments;
    this.post = post;
    this.announcements = announcements;
    this.clock = clock;
  }

  Uni<Void> step(Mail mail) {
    return switch (mail.delivery()) {
      case Waiting waiting -> send(mail);
      case Sent sent -> followUp(mail);
      case GivenUp givenUp ->
          announcements
              .mailGivenUp(mail, givenUp.attempts(), givenUp.reason())
              .chain(() -> mails.finish(mail.id(), Mail::announced))
              .replaceWithVoid();
      case Withdrawn withdrawn -> mails.finish(mail.id(), m -> m).replaceWithVoid();
    };
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
                        : post.post(left, appointment.editionOf(left))));
  }

  /** What was told late, from before somebody's data was erased, does not bring it back. */
  private Uni<Mail> forgetting(Mail mail, Session newest, Instant now) {
    return newest.isOfSomebodyErased()
        ? mails
            .change(mail.id(), stored -> stored.forgetting(newest, now))
            .map(left -> left.orElse(mail))
        : Uni.createFrom().item(mail);
  }

  private Uni<Void> withdraw(Mail mail, Instant now) {
    LOG.infof(
        "Mail withdrawn, the session has moved on: %s to %s, booking=%s",
        mail.wording().word(), mail.recipient().maskedEmail(), mail.session().id());
    return mails.finish(mail.id(), m -> m.withdrawn(now)).replaceWithVoid();
  }

  private Uni<Void> followUp(Mail mail) {
    var stored =
        mail.followUp(clock.instant()).map(mails::add).orElseGet(() -> Uni.createFrom().item(mail));
    return stored.chain(() -> mails.finish(mail.id(), Mail::linkSettled)).replaceWithVoid();
  }
}
