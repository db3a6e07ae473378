package ai.aureeture.notification.adapter.outbound.mail;

import static ai.aureeture.notification.adapter.outbound.mail.MailerCases.refusal;
import static ai.aureeture.notification.adapter.outbound.mail.MailerCases.rendered;
import static ai.aureeture.notification.adapter.outbound.mail.MailerCases.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.domain.mails.SenderDetails;
import ai.aureeture.testsupport.Sandbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@NotificationServiceTest
class SendGridMailerIT {
  @Inject SenderDetails sender;

  @AfterEach
  void well_again() {
    Mailbox.fault("sendgrid", "{\"mode\":\"none\"}");
  }

  @Test
  void mail_arrives_with_both_texts_and_the_invite() {
    var rendered = rendered();

    var messageId = send(mailer("SG.sandbox"), rendered);

    assertFalse(messageId.isBlank());
    var mail = Mailbox.waitFor(1, rendered.to().email()).getFirst();
    assertEquals("Session confirmed 🎓", mail.get("subject"));
    assertEquals("Hello", mail.get("text"));
    assertEquals("<p>Hello</p>", mail.get("html"));
    assertEquals(MailerCases.CALENDAR, mail.get("calendar"));
    var request = requestOf(rendered);
    assertEquals("/sendgrid/v3/mail/send", request.get("path"));
    assertTrue(String.valueOf(request.get("body")).contains("text/calendar; method=REQUEST"));
  }

  @ParameterizedTest
  @CsvSource({
    "400, NONE",
    "413, NONE",
    "401, CONFIGURATION",
    "403, CONFIGURATION",
    "429, TIME",
    "500, TIME",
    "503, TIME"
  })
  void each_refusal_has_its_handling(int status, Remedy remedy) {
    Mailbox.fault("sendgrid", "{\"mode\":\"status\",\"status\":%d}".formatted(status));

    assertEquals(remedy, refusal(mailer("SG.sandbox")));
  }

  @Test
  void a_wrong_key_is_a_fault_of_our_account() {
    assertEquals(Remedy.CONFIGURATION, refusal(mailer("SG.wrong")));
  }

  @Test
  void a_slow_or_broken_answer_is_tried_again_another_time() {
    Mailbox.fault("sendgrid", "{\"mode\":\"slow\",\"delayMs\":3000}");
    assertEquals(Remedy.TIME, refusal(mailer("SG.sandbox", Duration.ofMillis(1500))));
    Mailbox.fault("sendgrid", "{\"mode\":\"reset-after-commit\"}");
    assertEquals(Remedy.TIME, refusal(mailer("SG.sandbox")));
    Mailbox.fault("sendgrid", "{\"mode\":\"down\"}");
    assertEquals(Remedy.TIME, refusal(mailer("SG.sandbox")));
  }

  private static Map<String, Object> requestOf(RenderedMail rendered) {
    return Mailbox.requests("sendgrid").stream()
        .filter(request -> String.valueOf(request.get("body")).contains(rendered.mailId()))
        .findFirst()
        .orElseThrow();
  }

  private SendGridMailer mailer(String key) {
    return mailer(key, Duration.ofSeconds(15));
  }

  private SendGridMailer mailer(String key, Duration patience) {
    return new SendGridMailer(new Sandboxed(patience), key, sender);
  }

  private record Sandboxed(Duration readTimeout) implements SendGridSettings {
    @Override
    public Optional<String> apiKey() {
      return Optional.empty();
    }

    @Override
    public URI baseUrl() {
      return URI.create(Sandbox.baseUrl() + "/sendgrid/");
    }

    @Override
    public Duration connectTimeout() {
      return Duration.ofSeconds(2);
    }

    @Override
    public int connections() {
      return 2;
    }
  }
}
