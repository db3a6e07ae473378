package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.FakeAnnouncements;
import ai.aureeture.notification.application.port.FakeBacklog;
import ai.aureeture.notification.application.port.FakeLiveSignals;
import ai.aureeture.notification.application.port.FakeMailer;
import ai.aureeture.notification.application.port.FakeMentorZones;
import ai.aureeture.notification.application.port.InMemoryAddressVerifications;
import ai.aureeture.notification.application.port.InMemoryAppointments;
import ai.aureeture.notification.application.port.InMemoryMails;
import ai.aureeture.notification.application.port.InMemoryNotices;
import ai.aureeture.notification.application.port.InMemoryReminders;
import ai.aureeture.notification.application.port.InMemoryStudentZones;
import ai.aureeture.notification.application.port.Letter;
import ai.aureeture.notification.domain.BackOff;
import ai.aureeture.notification.domain.Fact;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.MailContent;
import ai.aureeture.notification.domain.MailPolicy;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** The whole core wired by hand. */
final class Core {
  static final String LINK = "https://meet.example/room-1";

  final InMemoryNotices notices = new InMemoryNotices();
  final InMemoryAppointments appointments = new InMemoryAppointments();
  final InMemoryMails mails = new InMemoryMails();
  final FakeAnnouncements announcements = new FakeAnnouncements();
  final FakeLiveSignals live = new FakeLiveSignals();
  final FakeMailer mailer = new FakeMailer();
  final MovableClock clock = new MovableClock();

  private final MailPolicy policy =
      new MailPolicy(
          Duration.ofSeconds(30),
          3,
          new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(1)),
          Duration.ofSeconds(60),
          4);
  final InMemoryAddressVerifications verifications = new InMemoryAddressVerifications();
  final FakeMentorZones mentorZones = new FakeMentorZones();
  private final InMemoryStudentZones studentZones = new InMemoryStudentZones();
  final PresentZones zones = new PresentZones(mentorZones, studentZones);
  final ExportData export = new ExportData(notices, mails, verifications, studentZones);
  private final HoldMails hold = new HoldMails(mails, verifications, Core::random, clock);

  private final SendMail post =
      new SendMail(
          mails,
          zones,
          Core::words,
          (mail, edition) ->
              new Letter.Invite(
                  edition.cancelled() ? "CANCEL" : "REQUEST",
                  "%d %d %s".formatted(edition.sequence(), edition.moves(), edition.link())),
          mailer,
          policy,
          clock);
  final MailScheduler deliver =
      new MailScheduler(
          mails,
          new ProcessMail(mails, appointments, hold, post, announcements, clock),
          policy,
          (_, _, step) -> step.get(),
          clock);
  final VerifyAddress verify = new VerifyAddress(verifications, mails, hold, deliver, clock);
  final RingBells bells =
      new RingBells(notices, appointments, live, zones, Sessions.LETTERHEAD, clock);
  final WriteMails write = new WriteMails(mails, appointments, deliver, policy, clock);
  final KeepAppointments keep = new KeepAppointments(appointments, live);
  final FakeBacklog backlog = new FakeBacklog();
  final InMemoryReminders planned = new InMemoryReminders();
  final PlanReminders plan = new PlanReminders(planned);
  final ReportBounce report = new ReportBounce(mails, deliver, clock);
  final LiveUpdates news = new LiveUpdates(notices, appointments);
  final SendReminders remind = replica();

  /** The zone that the reader reads in; and the token, where there is one. */
  private static Letter.Text words(Mail mail) {
    var said =
        mail.wording() instanceof MailContent.EmailVerification(_, var token)
            ? token.secret()
            : String.valueOf(mail.wording());
    return new Letter.Text(mail.wording().word(), mail.recipient().timezone(), said);
  }

  private static byte[] random(int count) {
    var bytes = new byte[count];
    ThreadLocalRandom.current().nextBytes(bytes);
    return bytes;
  }

  void told(Fact fact) {
    done(
        zones
            .booked(fact.session(), true)
            .chain(() -> bells.ring(fact))
            .chain(() -> write.about(fact))
            .chain(() -> keep.keep(fact.session())));
  }

  /** One more that sends reminders from the same store. */
  SendReminders replica() {
    return new SendReminders(planned, appointments, backlog, bells, write, policy, clock);
  }

  /** What booking's event leads to beside its fact. */
  void keep(Session session, Instant told) {
    done(keep.keep(session).chain(() -> plan.planned(session, told)));
  }

  void linkReady(Session session) {
    var linked = session.withLink(LINK, "jitsi");
    done(keep.keep(linked).chain(() -> write.linkReady(linked)));
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
