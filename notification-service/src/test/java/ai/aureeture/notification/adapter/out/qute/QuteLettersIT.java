package ai.aureeture.notification.adapter.out.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ai.aureeture.notification.Everything;
import ai.aureeture.notification.application.port.Letter;
import ai.aureeture.notification.application.port.Letters;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.MailContent;
import ai.aureeture.notification.domain.MailContent.RefundNotice;
import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Reminder;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.VerificationToken;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@Everything
class QuteLettersIT {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final String LINK = "https://meet.example/room-1?a=1&b=2";

  @Inject Letters letters;

  @Test
  void the_mentors_confirmation_is_in_the_mentors_time() {
    var letter = confirmation(Sessions.confirmed(), Role.MENTOR, LINK);

    assertEquals(
        "Session confirmed: System design with Noah Kim, Sun 14 March 2027, 23:30 IST",
        letter.subject());
    assertTrue(letter.plain().contains("Noah Kim has booked and paid for a session with you"));
    var when =
        "Sun 14 March 2027, 23:30 - Mon 15 March 2027, 00:30 (India Standard Time, Asia/Kolkata)";
    assertTrue(letter.plain().contains("When:  " + when), letter.plain());
    assertTrue(letter.html().contains(when), letter.html());
    assertTrue(letter.plain().contains("Where: " + LINK), letter.plain());
    assertTrue(letter.html().contains("https://meet.example/room-1?a=1&amp;b=2"));
  }

  @Test
  void without_a_link_the_confirmation_points_to_the_join_page() {
    var letter = confirmation(Sessions.confirmed(), Role.STUDENT, null);

    var page = "/dashboard/student/sessions/session-1";
    assertTrue(letter.plain().contains("your meeting link is on its way"), letter.plain());
    assertTrue(letter.plain().contains(page), letter.plain());
    assertTrue(letter.html().contains(page), letter.html());
    assertFalse(letter.html().contains("null") || letter.plain().contains("null"));
  }

  @Test
  void the_link_that_follows_is_short_and_has_the_link() {
    var sent = mail(Sessions.confirmed(), Role.STUDENT, null);
    var followUp = sent.sent(sent, "msg", NOW).linked(LINK, NOW).followUp(NOW).orElseThrow();

    var letter = letters.write(followUp);

    assertTrue(letter.subject().startsWith("Meeting link: System design with Asha Verma"));
    assertTrue(letter.plain().contains(LINK));
  }

  @ParameterizedTest
  @EnumSource(RefundReason.class)
  void a_refund_says_how_much_and_whom_to_ask(RefundReason reason) {
    var refund = new RefundNotice("event-1", new Money(150000, "INR"), reason);

    var letter = letters.write(Mail.of(Sessions.confirmed(), Role.STUDENT, refund, NOW, NOW));

    assertTrue(letter.plain().contains("INR 1,500"), letter.plain());
    assertTrue(letter.plain().contains("support@aureeture.example"), letter.plain());
    assertTrue(letter.html().contains("support@aureeture.example"), letter.html());
  }

  static Stream<Arguments> every_other_wording() {
    var request = Sessions.asked(Sessions.confirmed()).reschedules().pending();
    var open = new RescheduleRequest("r-2", NOW, Role.MENTOR, "A <trip>", null, null);
    return Stream.of(
        arguments(new MailContent.Accepted(LINK), "Session accepted", "your free session"),
        arguments(
            new MailContent.Moved(LINK, Role.MENTOR, NOW, NOW.plusSeconds(3600)),
            "Session moved",
            "Wed 10 March 2027, 04:05 - 05:05 (Eastern Standard Time, America/New_York)"),
        arguments(
            new MailContent.RescheduleAsked(request),
            "Please answer, new time requested",
            "Mon 15 March 2027, 14:00 - 15:00 (Eastern Daylight Time, America/New_York)"),
        arguments(
            new MailContent.RescheduleAsked(open), "Please answer, new time", "yours to choose"),
        arguments(
            new MailContent.RescheduleRejected("r-1", false), "Session stays as", "cannot agree"),
        arguments(
            new MailContent.RescheduleRejected("r-1", true), "Session stays as", "has lapsed"),
        arguments(
            new MailContent.Requested(NOW),
            "Please answer, free session requested",
            "Wed 10 March 2027, 04:05 (Eastern Standard Time, America/New_York)"),
        arguments(new MailContent.Withdrawn(), "Request withdrawn", "no longer asks"),
        arguments(new MailContent.Declined(), "Session not accepted", "another time"),
        arguments(
            new MailContent.Cancelled(new Money(150000, "INR")),
            "Session cancelled",
            "Your refund of INR 1,500 is on its way back to you"));
  }

  @ParameterizedTest
  @MethodSource("every_other_wording")
  void every_mail_says_what_when_and_whom_to_ask_in_the_readers_own_time(
      MailContent wording, String subject, String words) {
    var letter = letters.write(Mail.of(Sessions.confirmed(), Role.STUDENT, wording, NOW, NOW));

    var which = ": System design with Asha Verma, Sun 14 March 2027, 14:00 EDT";
    assertTrue(letter.subject().startsWith(subject), letter.subject());
    assertTrue(letter.subject().endsWith(which), letter.subject());
    var when = "Sun 14 March 2027, 14:00 - 15:00 (Eastern Daylight Time, America/New_York)";
    for (var text : List.of(letter.plain(), letter.html())) {
      assertTrue(text.contains("System design") && text.contains(when), text);
      assertTrue(text.contains(words), text);
      assertTrue(text.contains("support@aureeture.example"), text);
      assertFalse(text.contains("null") || text.contains("NOT_FOUND"), text);
    }
    assertFalse(letter.html().contains("<trip>"), letter.html());
    assertFalse(letter.plain().contains("\n\n\n"), letter.plain());
  }

  static Stream<Arguments> refunds() {
    return Stream.of(
        arguments(
            new RefundNotice("event-1", new Money(50000, "INR"), RefundReason.PARTLY),
            "Payment refunded in part",
            "INR 500"),
        arguments(
            new RefundNotice("event-1", new Money(150000, "INR"), RefundReason.AFTER_SESSION),
            "Payment refunded",
            "is on its way back"),
        arguments(
            new MailContent.RefundDelay("event-1", new Money(150000, "INR")),
            "Refund delayed",
            "could not complete it"));
  }

  @ParameterizedTest
  @MethodSource("refunds")
  void mail_about_money_says_what_happened_to_it_and_for_which_session(
      MailContent wording, String subject, String words) {
    var letter = letters.write(Mail.of(Sessions.confirmed(), Role.STUDENT, wording, NOW, NOW));

    assertTrue(letter.subject().startsWith(subject), letter.subject());
    assertTrue(letter.subject().contains("System design with Asha Verma"), letter.subject());
    var when = "Sun 14 March 2027, 14:00 - 15:00 (Eastern Daylight Time, America/New_York)";
    for (var text : List.of(letter.plain(), letter.html())) {
      assertTrue(text.contains(words) && text.contains(when), text);
      assertTrue(text.contains("support@aureeture.example"), text);
      assertFalse(text.contains("null") || text.contains("NOT_FOUND"), text);
    }
  }

  @Test
  void other_peoples_words_break_neither_subject_nor_page() {
    var eve =
        new Person(
            "user_e",
            "Eve <script>alert('x')</script> \"The\r\nBcc: all@example.com\" 🎓 נוח",
            "eve@example.com",
            "UTC",
            true);
    var session = Sessions.between(eve, eve, "{mail.support} <b>free</b>\nnow");

    var letter = confirmation(session, Role.STUDENT, LINK);

    assertFalse(letter.subject().contains("\n") || letter.subject().contains("\r"));
    assertFalse(letter.html().contains("<script>") || letter.html().contains("<b>free"));
    assertTrue(letter.html().contains("&lt;script&gt;"), letter.html());
    assertTrue(letter.plain().contains("{mail\u2060.support} <b>free</b> now"), letter.plain());
    assertTrue(letter.plain().contains("🎓 נוח"), letter.plain());
  }

  @Test
  void description_is_in_both_parts_with_its_line_breaks_and_as_plain_text() {
    var words = "Plan:\n\n<b>first</b> job\n" + "x".repeat(1900);
    var session = Sessions.described(Sessions.confirmed(), words);
    var lapses = new MailContent.Requested(NOW);

    for (var reader : Role.values()) {
      for (var letter :
          List.of(
              confirmation(session, reader, LINK),
              letters.write(Mail.of(session, reader, new MailContent.Accepted(LINK), NOW, NOW)),
              letters.write(Mail.of(session, reader, lapses, NOW, NOW)))) {
        assertTrue(
            letter.plain().contains("About:\n  Plan:\n  \n  <b>first</b> job\n  xxx"),
            letter.plain());
        assertTrue(
            letter.html().contains("Plan:<br><br>&lt;b&gt;first&lt;/b&gt; job<br>xxx"),
            letter.html());
        assertTrue(letter.plain().contains("x".repeat(1900)), letter.plain());
        assertTrue(letter.html().contains("x".repeat(1900)), letter.html());
      }
    }
  }

  @Test
  void confirmation_says_what_was_captured() {
    var paid = new MailContent.Confirmation(LINK, new Money(153540, "INR"));
    var letter = letters.write(Mail.of(Sessions.confirmed(), Role.STUDENT, paid, NOW, NOW));

    for (var text : List.of(letter.plain(), letter.html())) {
      assertTrue(text.contains("Your payment of INR 1,535.40 has arrived"), text);
    }
  }

  @Test
  void mail_without_a_description_has_no_place_for_one() {
    var letter = confirmation(Sessions.described(Sessions.confirmed(), null), Role.MENTOR, LINK);

    assertFalse(letter.plain().contains("About"), letter.plain());
    assertFalse(letter.html().contains("About"), letter.html());
    assertFalse(letter.plain().contains("\n\n\n"), letter.plain());
  }

  static Stream<MailContent> every_wording() {
    return Stream.concat(
        every_other_wording().map(each -> (MailContent) each.get()[0]),
        Stream.of(
            new MailContent.Confirmation(LINK, new Money(150000, "INR")),
            new MailContent.LinkFollowUp(LINK),
            new MailContent.ComingUp(Reminder.Ahead.AN_HOUR, LINK),
            new RefundNotice("event-1", new Money(150000, "INR"), RefundReason.SLOT_LOST)));
  }

  @ParameterizedTest
  @MethodSource("every_wording")
  void what_people_write_never_becomes_a_link(MailContent wording) {
    var eve =
        new Person("user_e", "WIN at http://evil.example", "eve@example.com", "Asia/Kolkata", true);
    var session =
        Sessions.described(
            Sessions.between(eve, eve, "See www.evil.example now"), "or write a@evil.example");

    for (var reader : Role.values()) {
      var letter = letters.write(Mail.of(session, reader, wording, NOW, NOW));
      for (var text : List.of(letter.subject(), letter.plain(), letter.html())) {
        assertFalse(text.contains("evil.example"), text);
        assertFalse(text.contains("http://evil") || text.contains("www.evil"), text);
        assertFalse(text.contains("a@evil"), text);
      }
    }
  }

  @Test
  void verification_mail_has_the_link_and_no_word_that_a_person_wrote() {
    var eve = new Person("user_e", "WIN A PRIZE", "eve@example.com", "UTC", false);
    var session = Sessions.described(Sessions.between(eve, eve, "Title of Eve"), "Words of Eve");
    var token = new VerificationToken("t".repeat(43));
    var held = mail(session, Role.STUDENT, LINK);

    var letter = letters.write(held.askingForVerification(NOW).withToken(token));

    assertEquals("Please confirm your e-mail address", letter.subject());
    for (var text : List.of(letter.plain(), letter.html())) {
      assertTrue(text.contains("/verify-email?token=" + token.secret()), text);
      assertFalse(text.contains("PRIZE") || text.contains("of Eve"), text);
      assertFalse(text.contains("/dashboard/"), text);
    }
  }

  private Letter.Text confirmation(Session session, Role reader, String link) {
    return letters.write(mail(session, reader, link));
  }

  private static Mail mail(Session session, Role reader, String link) {
    return Sessions.confirmation(session, reader, link, NOW, Duration.ofSeconds(30));
  }
}
