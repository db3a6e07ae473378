package ai.aureeture.notification.application;

import ai.aureeture.notification.application.calendar.KeepAppointments;
import ai.aureeture.notification.application.inapp.NotifyInApp;
import ai.aureeture.notification.application.live.LiveUpdates;
import ai.aureeture.notification.application.mails.HoldMails;
import ai.aureeture.notification.application.mails.MailScheduler;
import ai.aureeture.notification.application.mails.ProcessMail;
import ai.aureeture.notification.application.mails.ReportBounce;
import ai.aureeture.notification.application.mails.SendMail;
import ai.aureeture.notification.application.mails.VerifyAddress;
import ai.aureeture.notification.application.mails.WriteMails;
import ai.aureeture.notification.application.people.ExportData;
import ai.aureeture.notification.application.people.PresentZones;
import ai.aureeture.notification.application.port.FakeConsumerLag;
import ai.aureeture.notification.application.port.FakeLiveSignals;
import ai.aureeture.notification.application.port.FakeMentorZones;
import ai.aureeture.notification.application.port.InMemoryAppointments;
import ai.aureeture.notification.application.port.InMemoryNotices;
import ai.aureeture.notification.application.port.InMemoryReminders;
import ai.aureeture.notification.application.port.InMemoryStudentZones;
import ai.aureeture.notification.application.port.mails.FakeAnnouncements;
import ai.aureeture.notification.application.port.mails.FakeMailer;
import ai.aureeture.notification.application.port.mails.InMemoryAddressVerifications;
import ai.aureeture.notification.application.port.mails.InMemoryMails;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.application.reminders.PlanReminders;
import ai.aureeture.notification.application.reminders.SendReminders;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import ai.aureeture.notification.domain.mails.MailPolicy;
import ai.aureeture.notification.domain.mails.RetryBackOff;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import ai.aureeture.testsupport.MovableClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** The whole core wired by hand. */
public final class Core {
  public static final String LINK = "https://meet.example/room-1";

  public final InMemoryNotices notices = new InMemoryNotices();
  final InMemoryAppointments appointments = new InMemoryAppointments();
  public final InMemoryMails mails = new InMemoryMails();
  public final FakeAnnouncements announcements = new FakeAnnouncements();
  public final FakeLiveSignals live = new FakeLiveSignals();
  public final FakeMailer mailer = new FakeMailer();
  public static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");

  public final MovableClock clock = new MovableClock(NOW);

  private final MailPolicy policy =
      new MailPolicy(
          Duration.ofSeconds(30),
          3,
          new RetryBackOff(Duration.ofSeconds(1), Duration.ofMinutes(1)),
          Duration.ofSeconds(60),
          4);
  public final InMemoryAddressVerifications verifications = new InMemoryAddressVerifications();
  public final FakeMentorZones mentorZones = new FakeMentorZones();
  private final InMemoryStudentZones studentZones = new InMemoryStudentZones();
  public final PresentZones zones = new PresentZones(mentorZones, studentZones);
  public final ExportData export = new ExportData(notices, mails, verifications, studentZones);
  private final HoldMails hold = new HoldMails(mails, verifications, Core::random, clock);

  private final SendMail post =
      new SendMail(
          mails,
          zones,
          Core::words,
          (mail, revision) ->
              new RenderedMail.Invite(
                  revision.cancelled() ? "CANCEL" : "REQUEST",
                  "%d %d %s"
                      .formatted(
                          revision.sequence(), revision.moves(), revision.link().orElse("none"))),
          mailer,
          policy,
          clock);
  public final MailScheduler deliver =
      new MailScheduler(
          mails,
          new ProcessMail(mails, appointments, hold, post, announcements, clock),
          policy,
          (_, _, step) -> step.get(),
          clock);
  final VerifyAddress verify = new VerifyAddress(verifications, mails, hold, deliver, clock);
  public final LiveUpdates liveUpdates = new LiveUpdates(notices, appointments);
  public final NotifyInApp notifyInApp =
      new NotifyInApp(notices, appointments, liveUpdates, live, zones, Sessions.SENDER, clock);
  final WriteMails write = new WriteMails(mails, deliver, policy, clock);
  public final KeepAppointments keep = new KeepAppointments(appointments, liveUpdates, live);
  public final FakeConsumerLag backlog = new FakeConsumerLag();
  final InMemoryReminders planned = new InMemoryReminders();
  final PlanReminders plan = new PlanReminders(planned);
  public final ReportBounce report = new ReportBounce(mails, deliver, clock);
  public final SendReminders remind = replica();

  /** The zone that the reader reads in; and the token, where there is one. */
  private static RenderedMail.Text words(Mail mail) {
    var said =
        mail.wording() instanceof MailContent.EmailVerification(_, var token)
            ? token.orElseThrow().secret()
            : String.valueOf(mail.wording());
    return new RenderedMail.Text(mail.wording().word(), mail.recipient().timezone(), said);
  }

  private static byte[] random(int count) {
    var bytes = new byte[count];
    ThreadLocalRandom.current().nextBytes(bytes);
    return bytes;
  }

  public void handle(NotificationTrigger trigger) {
    done(
        zones
            .booked(trigger.session(), true)
            .chain(() -> notifyInApp.ring(trigger))
            .chain(() -> write.about(trigger))
            .chain(() -> keep.keep(trigger.session()))
            .chain(newest ->
                newest
                    .map(stored -> write.linkThatCameFirst(trigger, stored))
                    .orElseGet(() -> Uni.createFrom().voidItem())));
  }

  /** One more that sends reminders from the same store. */
  public SendReminders replica() {
    return new SendReminders(planned, appointments, backlog, notifyInApp, write, policy, clock);
  }

  /** What booking's event leads to beside its fact. */
  public void keep(Session session, Instant plannedAt) {
    done(keep.keep(session).chain(() -> plan.planned(session, plannedAt)));
  }

  public void linkReady(Session session) {
    var linked = Sessions.linked(session, LINK, "jitsi");
    done(keep.keep(linked).chain(() -> write.linkReady(linked)));
  }

  public void pass(Duration time) {
    clock.pass(time);
    deliver.wake();
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  public static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(20));
  }
}
