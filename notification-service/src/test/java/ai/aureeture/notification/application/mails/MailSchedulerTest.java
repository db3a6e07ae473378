package ai.aureeture.notification.application.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.Core;
import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Mail;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSchedulerTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Core core = new Core();
  private final Mail mail =
      Sessions.confirmation(
          Sessions.confirmed(),
          Role.STUDENT,
          Core.LINK,
          core.clock.instant(),
          Duration.ofSeconds(30));

  @BeforeEach
  void one_mail_is_due() {
    Core.done(core.mails.add(mail));
  }

  @Test
  void a_mail_is_sent_once() {
    core.deliver.wake();
    core.pass(LONG);

    assertEquals(1, core.mailer.taken().size());
    assertEquals(mail.id(), core.mailer.taken().getFirst().mailId());
  }

  @Test
  void a_refusal_that_may_pass_is_tried_again_after_a_while() {
    core.mailer.refuse(Remedy.TIME);
    core.deliver.wake();
    assertEquals(0, core.mailer.taken().size());
    core.pass(Duration.ofMillis(500));
    assertEquals(0, core.mailer.taken().size());

    core.pass(Duration.ofMillis(500));

    assertEquals(1, core.mailer.taken().size());
  }

  @Test
  void last_failed_attempt_is_announced_to_booking() {
    IntStream.range(0, 3).forEach(i -> core.mailer.refuse(Remedy.TIME));

    IntStream.range(0, 5).forEach(i -> core.pass(LONG));

    assertEquals(List.of("user_s1 3 refused"), core.announcements.givenUp());
    assertEquals(0, core.mailer.taken().size());
  }

  @Test
  void permanent_failure_is_not_retried() {
    core.mailer.refuse(Remedy.NONE);

    core.deliver.wake();

    assertEquals(List.of("user_s1 1 refused"), core.announcements.givenUp());
  }

  @Test
  void a_fault_of_our_account_uses_up_no_attempts() {
    IntStream.range(0, 5).forEach(i -> core.mailer.refuse(Remedy.CONFIGURATION));

    IntStream.range(0, 6).forEach(i -> core.pass(LONG));

    assertEquals(1, core.mailer.taken().size());
    assertEquals(1, core.mails.all().getFirst().attempts());
    assertEquals(List.of(), core.announcements.givenUp());
  }

  @Test
  void a_failure_that_could_not_be_announced_is_announced_later_and_once() {
    core.announcements.away(true);
    core.mailer.refuse(Remedy.NONE);
    core.deliver.wake();
    assertTrue(
        core.mails.all().getFirst().delivery() instanceof GivenUp(_, _, _, boolean announced)
            && !announced);

    core.announcements.away(false);
    core.pass(LONG);
    core.pass(LONG);

    assertEquals(List.of("user_s1 1 refused"), core.announcements.givenUp());
  }

  @Test
  void mail_taken_by_a_dead_process_is_sent_after_its_lease() {
    Core.done(core.mails.takeDue(core.clock.instant(), Duration.ofSeconds(60)));
    core.pass(Duration.ofSeconds(59));
    assertEquals(0, core.mailer.taken().size());

    core.pass(Duration.ofSeconds(1));

    assertEquals(1, core.mailer.taken().size());
  }

  @Test
  void bounce_is_a_failure_announced_once() {
    core.deliver.wake();

    Core.done(core.report.bounced(mail.id(), "mailbox full"));
    Core.done(core.report.bounced(mail.id(), "mailbox full"));
    Core.done(core.report.bounced("unknown", "mailbox full"));
    core.pass(LONG);

    assertEquals(List.of("user_s1 1 mailbox full"), core.announcements.givenUp());
  }
}
