package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.application.work.Unis;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailComposer;
import ai.aureeture.notification.domain.mails.MailId;
import ai.aureeture.notification.domain.mails.MailPolicy;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.stream.Stream;

/**
 * Stores the mails that follow from an event; {@link MailScheduler} sends them. Every event may
 * come again, also after a later one.
 */
@ApplicationScoped
public class WriteMails {
  private final Mails mails;
  private final Appointments appointments;
  private final MailScheduler deliver;
  private final MailPolicy policy;
  private final Clock clock;

  public WriteMails(
      Mails mails,
      Appointments appointments,
      MailScheduler deliver,
      MailPolicy policy,
      Clock clock) {
    this.mails = mails;
    this.appointments = appointments;
    this.deliver = deliver;
    this.policy = policy;
    this.clock = clock;
  }

  /** Stores the mails of a fact. */
  public Uni<Void> about(NotificationTrigger trigger) {
    var calledFor = MailComposer.about(trigger, clock.instant(), policy.linkPatience());
    return Unis.all(calledFor.stream().map(this::store).toList())
        .flatMap(_ ->
            calledFor.stream().anyMatch(Mail::awaitsLink)
                ? linkThatCameFirst(trigger.session())
                : Uni.createFrom().voidItem())
        .invoke(deliver::wake);
  }

  /** The session has its link: the mails that wait for it are sent. */
  public Uni<Void> linkReady(Session session) {
    var waiting =
        session.meetingLink().stream()
            .flatMap(link -> inviting(session).map(mailId -> link(mailId, link)))
            .toList();
    return Unis.all(waiting).invoke(deliver::wake);
  }

  private static Stream<String> inviting(Session session) {
    return Stream.of(Role.values()).flatMap(reader -> MailId.inviting(session, reader).stream());
  }

  private Uni<Void> store(Mail mail) {
    return mails.add(mail).replaceWithVoid();
  }

  private Uni<Void> link(String mailId, String link) {
    return mails.change(mailId, mail -> mail.linked(link, clock.instant())).replaceWithVoid();
  }

  /** Looked for only once the mails can be found: a link that comes from now on finds them. */
  private Uni<Void> linkThatCameFirst(Session session) {
    return appointments
        .find(session.id())
        .map(known -> known.map(appointment -> session.mergedWith(appointment.session())))
        .flatMap(known ->
            known
                .filter(newest -> newest.isAtTheTimeOf(session) && newest.meetingLink().isPresent())
                .map(this::linkReady)
                .orElseGet(() -> Uni.createFrom().voidItem()));
  }
}
