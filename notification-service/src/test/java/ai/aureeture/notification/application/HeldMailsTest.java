package ai.aureeture.notification.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.mails.VerifyAddress.Outcome;
import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.Delivery;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.VerificationToken;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A student whose address only they themselves vouch for. */
class HeldMailsTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Person NOAH =
      new Person("user_s1", Optional.of("Noah Kim"), "noah@example.com", "America/New_York", false);

  private final Core core = new Core();
  private final Session session = session("session-1");

  @Test
  void unverified_address_is_sent_a_verification_mail_and_nothing_else() {
    core.handle(confirmed(session));
    core.linkReady(session);
    core.pass(HOUR);

    assertEquals(List.of("email-verification"), subjectsTo(NOAH));
    assertEquals(List.of("session-confirmed"), subjectsTo(Sessions.ASHA));
    assertInstanceOf(Delivery.Held.class, confirmation().delivery());
    assertTrue(
        core.appointments
            .find("session-1")
            .await()
            .indefinitely()
            .orElseThrow()
            .lastRevision()
            .orElseThrow()
            .to()
            .equals(java.util.Set.of(Role.MENTOR)));
  }

  @Test
  void verification_mail_does_not_show_the_name_that_was_written() {
    core.handle(confirmed(session));
    core.pass(HOUR);

    assertEquals(Optional.empty(), mailsTo(NOAH).getFirst().to().name());
  }

  @Test
  void mentors_unverified_address_is_asked_first_too() {
    var asha = Sessions.ASHA;
    var unverified = new Person(asha.id(), asha.name(), asha.email(), asha.timezone(), false);
    var theirs = Sessions.withPeople("session-1", unverified, Sessions.NOAH);
    core.handle(new NotificationTrigger.Requested("event-1", theirs, theirs.start()));
    core.handle(confirmed(theirs));
    core.linkReady(theirs);
    core.pass(HOUR);

    assertEquals(List.of("email-verification"), subjectsTo(unverified));
    assertEquals(List.of("session-confirmed"), subjectsTo(Sessions.NOAH));
  }

  @Test
  void notifications_are_not_held() {
    core.handle(confirmed(session));

    assertEquals(
        1, core.notices.of("user_s1", false, Long.MAX_VALUE, 9).await().indefinitely().size());
  }

  @Test
  void verified_address_gets_what_was_held() {
    core.handle(confirmed(session));
    core.linkReady(session);
    core.pass(HOUR);

    assertEquals(Outcome.VERIFIED, verify(token(0)));
    core.deliver.wake();

    assertEquals(List.of("email-verification", "session-confirmed"), subjectsTo(NOAH));
    assertTrue(mailsTo(NOAH).getLast().invite().isPresent());
    assertEquals(1, confirmation().attempts());
  }

  @Test
  void verifying_again_changes_nothing() {
    core.handle(confirmed(session));
    core.pass(HOUR);
    var token = token(0);

    verify(token);
    core.pass(Duration.ofDays(9));

    assertEquals(Outcome.VERIFIED, verify(token));
    assertEquals(List.of("email-verification", "session-confirmed"), subjectsTo(NOAH));
  }

  @Test
  void token_expires() {
    core.handle(confirmed(session));
    core.pass(HOUR);

    core.pass(Duration.ofDays(3));

    assertEquals(Outcome.EXPIRED, verify(token(0)));
    assertEquals(List.of("email-verification"), subjectsTo(NOAH));
  }

  @Test
  void invented_token_is_unknown() {
    assertEquals(Outcome.UNKNOWN, verify(new VerificationToken("a".repeat(43))));
  }

  @Test
  void later_mails_to_a_verified_address_are_sent_immediately() {
    core.handle(confirmed(session));
    core.pass(HOUR);
    verify(token(0));

    core.handle(confirmed(session("session-2")));
    core.pass(HOUR);

    assertEquals(
        List.of("email-verification", "session-confirmed", "session-confirmed"), subjectsTo(NOAH));
  }

  @Test
  void several_held_mails_ask_once_in_six_hours() {
    core.handle(confirmed(session));
    core.pass(HOUR);
    core.handle(confirmed(session("session-2")));
    core.pass(HOUR);
    assertEquals(List.of("email-verification"), subjectsTo(NOAH));

    core.pass(Duration.ofHours(6));
    core.handle(confirmed(session("session-3")));
    core.pass(HOUR);

    assertEquals(List.of("email-verification", "email-verification"), subjectsTo(NOAH));
    assertEquals(Outcome.VERIFIED, verify(token(0)));
  }

  @Test
  void held_mail_never_asks_twice_however_long_it_waits() {
    core.handle(confirmed(session));

    for (int day = 0; day < 20; day++) {
      core.pass(Duration.ofDays(1));
    }

    assertEquals(List.of("email-verification"), subjectsTo(NOAH));
  }

  @Test
  void refused_verification_mail_is_retried_with_a_valid_token() {
    core.handle(confirmed(session));
    core.mailer.refuse(Remedy.TIME);
    core.mailer.refuse(Remedy.TIME);
    core.pass(HOUR);
    core.pass(HOUR);
    core.pass(HOUR);

    assertEquals(1, mailsTo(NOAH).size());
    assertEquals(Outcome.VERIFIED, verify(token(0)));
  }

  @Test
  void mail_of_a_cancelled_session_is_not_sent_after_verification() {
    core.handle(confirmed(session));
    core.pass(HOUR);
    core.keep(Sessions.cancelled(session), core.clock.instant());

    verify(token(0));
    core.pass(HOUR);

    assertEquals(List.of("email-verification"), subjectsTo(NOAH));
    assertInstanceOf(Delivery.Withdrawn.class, confirmation().delivery());
  }

  @Test
  void unverified_mail_is_withdrawn_a_week_after_its_session() {
    core.handle(confirmed(session));
    core.pass(HOUR);

    core.pass(Duration.between(core.clock.instant(), session.end()).plus(Duration.ofDays(7)));
    core.pass(HOUR);

    assertInstanceOf(Delivery.Withdrawn.class, confirmation().delivery());
  }

  @Test
  void another_persons_token_does_not_verify_the_same_address() {
    core.handle(confirmed(session));
    core.pass(HOUR);
    var stranger = new Person("user_s2", Optional.of("Eve"), NOAH.email(), "UTC", false);
    core.handle(confirmed(Sessions.withPeople("session-9", Sessions.ASHA, stranger)));
    core.pass(HOUR);

    verify(token(0));
    core.pass(HOUR);

    assertEquals(1, core.mails.heldFor("user_s2").await().indefinitely().size());
  }

  @Test
  void address_that_many_people_name_is_asked_for_three_of_them_only() {
    for (int i = 0; i < 5; i++) {
      var stranger = new Person("user_x" + i, Optional.of("Eve"), NOAH.email(), "UTC", false);
      core.handle(confirmed(Sessions.withPeople("session-x" + i, Sessions.ASHA, stranger)));
      core.pass(HOUR);
    }

    var asked =
        core.mailer.taken().stream()
            .filter(rendered -> rendered.text().subject().equals("email-verification"))
            .count();
    assertEquals(3, asked);
  }

  private static Session session(String id) {
    return Sessions.withPeople(id, Sessions.ASHA, NOAH);
  }

  private static NotificationTrigger confirmed(Session session) {
    return new NotificationTrigger.Confirmed("event-of-" + session.id(), session);
  }

  private Mail confirmation() {
    return core.mails.all().stream()
        .filter(mail -> mail.recipient().id().equals(NOAH.id()))
        .filter(mail -> mail.wording().word().equals("session-confirmed"))
        .findFirst()
        .orElseThrow();
  }

  private VerificationToken token(int index) {
    var asked =
        mailsTo(NOAH).stream()
            .filter(rendered -> rendered.text().subject().equals("email-verification"))
            .toList();
    return new VerificationToken(asked.get(index).text().plain());
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private Outcome verify(VerificationToken token) {
    return Core.done(core.verify.verify(token));
  }

  private List<RenderedMail> mailsTo(Person person) {
    return core.mailer.taken().stream()
        .filter(rendered -> rendered.to().id().equals(person.id()))
        .toList();
  }

  private List<String> subjectsTo(Person person) {
    return mailsTo(person).stream().map(rendered -> rendered.text().subject()).toList();
  }
}
