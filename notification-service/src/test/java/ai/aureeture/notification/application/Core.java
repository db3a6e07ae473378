package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.FakeAnnouncements;
import ai.aureeture.notification.application.port.FakeBacklog;
import ai.aureeture.notification.application.port.FakeMailer;
import ai.aureeture.notification.application.port.InMemoryAppointments;
import ai.aureeture.notification.application.port.InMemoryMails;
import ai.aureeture.notification.application.port.InMemoryNotices;
import ai.aureeture.notification.application.port.InMemoryReminders;
import ai.aureeture.notification.application.port.Letter;
import ai.aureeture.notification.domain.BackOff;
import ai.aureeture.notification.domain.Fact;
import ai.aureeture.notification.domain.MailPolicy;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;

/** The whole core wired by hand. */
final class Core {
  static final String LINK = "https://meet.example/room-1";

  final InMemoryNotices notices = new InMemoryNotices();
  final InMemoryAppointments appointments = new InMemoryAppointments();
  final InMemoryMails mails = new InMemoryMails();
  final FakeAnnouncements announcements = new FakeAnnouncements();
  final FakeMailer mailer = new FakeMailer();
  final MovableClock clock = new MovableClock();

  private final MailPolicy policy =
      new MailPolicy(
          Duration.ofSeconds(30),
          3,
          new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1)),
          Duration.ofSeconds(60),
          4);
  private final PostMail post =
      new PostMail(
          mails,
          mail -> new Letter.Text(mail.wording().word(), "", String.valueOf(mail.wording())),
          (mail, edition) ->
              new Letter.Invite(
                  edition.cancelled() ? "CANCEL" : "REQUEST",
                  "%d %d %s".formatted(edition.sequence(), edition.moves(), edition.link())),
          mailer,
          policy,
          clock);
  final DeliverMails deliver =
      new DeliverMails(
          mails, new TakeMailOn(mails, appointments, post, announcements, clock), policy, clock);
  final RingBells bells =
      new RingBells(notices, appointments, announcements, Sessions.LETTERHEAD, clock);
  final WriteMails write = new WriteMails(mails, appointments, deliver, policy, clock);
  final KeepAppointments keep = new KeepAppointments(appointments);
  final FakeBacklog backlog = new FakeBacklog();
  final InMemoryReminders planned = new InMemoryReminders();
  final PlanReminders plan = new PlanReminders(planned);
  final ReportBounce report = new ReportBounce(mails, deliver, clock);
  final FollowNews news = new FollowNews(notices);
  final SendReminders remind = replica();

  void told(Fact fact) {
    done(bells.ring(fact).chain(() -> write.about(fact)).chain(() -> keep.told(fact.session())));
  }

  /** One more that sends reminders from the same store. */
  SendReminders replica() {
    return new SendReminders(planned, appointments, backlog, bells, write, policy, clock);
  }

  /** What booking's event leads to beside its fact. */
  void keep(Session session, Instant told) {
    done(keep.told(session).chain(() -> plan.planned(session, told)));
  }

  void linkReady(Session session) {
    var linked = session.withLink(LINK, "jitsi");
    done(keep.told(linked).chain(() -> write.linkReady(linked)));
  }

  void pass(Duration time) {
    clock.pass(time);
    deliver.wake();
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(20));
  }
}
