package ai.aureeture.notification.adapter.outbound.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.mails.MailRenderer;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import ai.aureeture.notification.domain.mails.MailContent.RefundNotice;
import ai.aureeture.notification.domain.mails.VerificationToken;
import ai.aureeture.notification.domain.reminders.Reminder;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@NotificationServiceTest
class QuteMailRendererIT {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final String LINK = "https://meet.example/room-1?a=1&b=2";

  @Inject MailRenderer renderer;

  @Test
  void the_mentors_confirmation_is_in_the_mentors_time() {
    var rendered = confirmation(Sessions.confirmed(), Role.MENTOR, LINK);

    assertEquals(
        "Session confirmed: System design with Noah Kim, Sun, 14 March 2027, 11:30 pm IST",
        rendered.subject());
    assertTrue(rendered.plain().contains("Noah Kim has booked and paid for a session with you"));
    var when = "Sun, 14 March 2027, 11:30 pm – Mon, 15 March 2027, 12:30 am IST";
    assertTrue(rendered.plain().contains("When:  " + when), rendered.plain());
    assertTrue(rendered.html().contains(when), rendered.html());
    assertTrue(rendered.plain().contains("Where: " + LINK), rendered.plain());
    assertTrue(rendered.html().contains("https://meet.example/room-1?a=1&amp;b=2"));
  }

  @Test
  void without_a_link_the_confirmation_points_to_the_join_page() {
    var rendered = confirmation(Sessions.confirmed(), Role.STUDENT, null);

    var page = "/dashboard/student/sessions/session-1";
    assertTrue(rendered.plain().contains("your meeting link is on its way"), rendered.plain());
    assertTrue(rendered.plain().contains(page), rendered.plain());
    assertTrue(rendered.html().contains(page), rendered.html());
    assertFalse(rendered.html().contains("null") || rendered.plain().contains("null"));
  }

  @Test
  void the_link_that_follows_is_short_and_has_the_link() {
    var sent = mail(Sessions.confirmed(), Role.STUDENT, null);
    var followUp = sent.sent(sent, "msg", NOW).linked(LINK, NOW).followUp(NOW).orElseThrow();

    var rendered = renderer.write(followUp);

    assertTrue(rendered.subject().startsWith("Meeting link: System design with Asha Verma"));
    assertTrue(rendered.plain().contains(LINK));
  }

  @ParameterizedTest
  @EnumSource(RefundReason.class)
  void a_refund_says_how_much_and_whom_to_ask(RefundReason reason) {
    var refund = new RefundNotice("event-1", new Money(150000, "INR"), reason);

    var rendered = renderer.write(Mail.of(Sessions.confirmed(), Role.STUDENT, refund, NOW, NOW));

    assertTrue(rendered.plain().contains("₹1,500"), rendered.plain());
    assertTrue(rendered.plain().contains("support@aureeture.example"), rendered.plain());
    assertTrue(rendered.html().contains("support@aureeture.example"), rendered.html());
  }

  static Stream<Arguments> every_other_wording() {
    var request = Sessions.asked(Sessions.confirmed()).reschedules().pending().orElseThrow();
    var open =
        new RescheduleRequest("r-2", NOW, Role.MENTOR, Optional.of("A <trip>"), Optional.empty());
    return Stream.of(
        arguments(
            new MailContent.Accepted(Optional.of(LINK)), "Session accepted", "your free session"),
        arguments(
            new MailContent.Moved(Optional.of(LINK), Role.MENTOR, NOW, NOW.plusSeconds(3600)),
            "Session moved",
            "Wed, 10 March 2027, 4:05 – 5:05 am EST"),
        arguments(
            new MailContent.RescheduleAsked(request),
            "Please answer – new time requested",
            "Mon, 15 March 2027, 2:00 – 3:00 pm EDT"),
        arguments(new MailContent.RescheduleAsked(open), "Please answer – new time", "you choose"),
        arguments(
            new MailContent.RescheduleRejected("r-1", false),
            "Session stays as",
            "declined your request"),
        arguments(
            new MailContent.RescheduleRejected("r-1", true), "Session stays as", "has expired"),
        arguments(
            new MailContent.Requested(NOW),
            "Please answer – free session requested",
            "Wed, 10 March 2027, 4:05 am EST"),
        arguments(new MailContent.Withdrawn(), "Request withdrawn", "has withdrawn"),
        arguments(
            new MailContent.ReviewRequest(), "Please review your session", "/student/sessions/"),
        arguments(new MailContent.Declined(), "Session not accepted", "another slot"),
        arguments(
            new MailContent.Cancelled(new Money(150000, "INR")),
            "Session cancelled",
            "Your refund of ₹1,500 is on its way"));
  }

  @ParameterizedTest
  @MethodSource("every_other_wording")
  void every_mail_says_what_when_and_whom_to_ask_in_the_readers_own_time(
      MailContent wording, String subject, String words) {
    var rendered = renderer.write(Mail.of(Sessions.confirmed(), Role.STUDENT, wording, NOW, NOW));

    var which = ": System design with Asha Verma, Sun, 14 March 2027, 2:00 pm EDT";
    assertTrue(rendered.subject().startsWith(subject), rendered.subject());
    assertTrue(rendered.subject().endsWith(which), rendered.subject());
    var when = "Sun, 14 March 2027, 2:00 – 3:00 pm EDT";
    for (var text : List.of(rendered.plain(), rendered.html())) {
      assertTrue(text.contains("System design") && text.contains(when), text);
      assertTrue(text.contains(words), text);
      assertTrue(text.contains("support@aureeture.example"), text);
      assertFalse(text.contains("null") || text.contains("NOT_FOUND"), text);
    }
    assertFalse(rendered.html().contains("<trip>"), rendered.html());
    assertFalse(rendered.plain().contains("\n\n\n"), rendered.plain());
  }

  static Stream<Arguments> refunds() {
    return Stream.of(
        arguments(
            new RefundNotice("event-1", new Money(50000, "INR"), RefundReason.PARTLY),
            "Payment partly refunded",
            "₹500"),
        arguments(
            new RefundNotice("event-1", new Money(150000, "INR"), RefundReason.AFTER_SESSION),
            "Payment refunded",
            "is on its way back"),
        arguments(
            new MailContent.RefundDelay("event-1", new Money(150000, "INR")),
            "Refund delayed",
            "couldn’t complete it"));
  }

  @ParameterizedTest
  @MethodSource("refunds")
  void mail_about_money_says_what_happened_to_it_and_for_which_session(
      MailContent wording, String subject, String words) {
    var rendered = renderer.write(Mail.of(Sessions.confirmed(), Role.STUDENT, wording, NOW, NOW));

    assertTrue(rendered.subject().startsWith(subject), rendered.subject());
    assertTrue(rendered.subject().contains("System design with Asha Verma"), rendered.subject());
    var when = "Sun, 14 March 2027, 2:00 – 3:00 pm EDT";
    for (var text : List.of(rendered.plain(), rendered.html())) {
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
            Optional.of("Eve <script>alert('x')</script> \"The\r\nBcc: all@example.com\" 🎓 נוח"),
            "eve@example.com",
            "UTC",
            true);
    var session = Sessions.between(eve, eve, "{mail.support} <b>free</b>\nnow");

    var rendered = confirmation(session, Role.STUDENT, LINK);

    assertFalse(rendered.subject().contains("\n") || rendered.subject().contains("\r"));
    assertFalse(rendered.html().contains("<script>") || rendered.html().contains("<b>free"));
    assertTrue(rendered.html().contains("&lt;script&gt;"), rendered.html());
    assertTrue(rendered.plain().contains("{mail\u2060.support} <b>free</b> now"), rendered.plain());
    assertTrue(rendered.plain().contains("🎓 נוח"), rendered.plain());
  }

  @Test
  void description_is_in_both_parts_with_its_line_breaks_and_as_plain_text() {
    var words = "Plan:\n\n<b>first</b> job\n" + "x".repeat(1900);
    var session = Sessions.described(Sessions.confirmed(), words);
    var lapses = new MailContent.Requested(NOW);

    for (var reader : Role.values()) {
      for (var rendered :
          List.of(
              confirmation(session, reader, LINK),
              renderer.write(
                  Mail.of(session, reader, new MailContent.Accepted(Optional.of(LINK)), NOW, NOW)),
              renderer.write(Mail.of(session, reader, lapses, NOW, NOW)))) {
        assertTrue(
            rendered.plain().contains("About:\n  Plan:\n  \n  <b>first</b> job\n  xxx"),
            rendered.plain());
        assertTrue(
            rendered.html().contains("Plan:<br><br>&lt;b&gt;first&lt;/b&gt; job<br>xxx"),
            rendered.html());
        assertTrue(rendered.plain().contains("x".repeat(1900)), rendered.plain());
        assertTrue(rendered.html().contains("x".repeat(1900)), rendered.html());
      }
    }
  }

  @Test
  void confirmation_says_what_was_captured() {
    var paid =
        new MailContent.Confirmation(Optional.of(LINK), Optional.of(new Money(153540, "INR")));
    var rendered = renderer.write(Mail.of(Sessions.confirmed(), Role.STUDENT, paid, NOW, NOW));

    for (var text : List.of(rendered.plain(), rendered.html())) {
      assertTrue(text.contains("your payment of ₹1,535.40"), text);
    }
  }

  @Test
  void confirmation_of_a_free_session_speaks_of_no_payment() {
    var free = new MailContent.Confirmation(Optional.of(LINK), Optional.of(new Money(0, "INR")));
    for (var role : Role.values()) {
      var rendered = renderer.write(Mail.of(Sessions.confirmed(), role, free, NOW, NOW));
      for (var text : List.of(rendered.plain(), rendered.html())) {
        assertFalse(text.contains("payment") || text.contains("paid"), text);
        assertTrue(text.toLowerCase(Locale.ROOT).contains("free session with"), text);
      }
    }
  }

  @Test
  void mail_without_a_description_has_no_place_for_one() {
    var rendered = confirmation(Sessions.described(Sessions.confirmed(), null), Role.MENTOR, LINK);

    assertFalse(rendered.plain().contains("About"), rendered.plain());
    assertFalse(rendered.html().contains("About"), rendered.html());
    assertFalse(rendered.plain().contains("\n\n\n"), rendered.plain());
  }

  static Stream<MailContent> every_wording() {
    return Stream.concat(
        every_other_wording().map(each -> (MailContent) each.get()[0]),
        Stream.of(
            new MailContent.Confirmation(Optional.of(LINK), Optional.of(new Money(150000, "INR"))),
            new MailContent.LinkFollowUp(LINK),
            new MailContent.ComingUp(Reminder.Ahead.AN_HOUR, Optional.of(LINK)),
            new RefundNotice("event-1", new Money(150000, "INR"), RefundReason.SLOT_LOST)));
  }

  @ParameterizedTest
  @MethodSource("every_wording")
  void text_from_people_never_becomes_a_link(MailContent wording) {
    var eve =
        new Person(
            "user_e",
            Optional.of("WIN at http://evil.example"),
            "eve@example.com",
            "Asia/Kolkata",
            true);
    var session =
        Sessions.described(
            Sessions.between(eve, eve, "See www.evil.example now"), "or write a@evil.example");

    for (var reader : Role.values()) {
      var rendered = renderer.write(Mail.of(session, reader, wording, NOW, NOW));
      for (var text : List.of(rendered.subject(), rendered.plain(), rendered.html())) {
        assertFalse(text.contains("evil.example"), text);
        assertFalse(text.contains("http://evil") || text.contains("www.evil"), text);
        assertFalse(text.contains("a@evil"), text);
      }
    }
  }

  @Test
  void verification_mail_has_the_link_and_no_word_that_a_person_wrote() {
    var eve = new Person("user_e", Optional.of("WIN A PRIZE"), "eve@example.com", "UTC", false);
    var session = Sessions.described(Sessions.between(eve, eve, "Title of Eve"), "Words of Eve");
    var token = new VerificationToken("t".repeat(43));
    var held = mail(session, Role.STUDENT, LINK);

    var rendered = renderer.write(held.askingForVerification(NOW).withToken(token));

    assertEquals("Please confirm your email address", rendered.subject());
    for (var text : List.of(rendered.plain(), rendered.html())) {
      assertTrue(text.contains("/verify-email?token=" + token.secret()), text);
      assertFalse(text.contains("PRIZE") || text.contains("of Eve"), text);
      assertFalse(text.contains("/dashboard/"), text);
    }
  }

  private RenderedMail.Text confirmation(Session session, Role reader, String link) {
    return renderer.write(mail(session, reader, link));
  }

  private static Mail mail(Session session, Role reader, String link) {
    return Sessions.confirmation(session, reader, link, NOW, Duration.ofSeconds(30));
  }
}
