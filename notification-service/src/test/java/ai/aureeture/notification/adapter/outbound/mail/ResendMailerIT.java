package ai.aureeture.notification.adapter.outbound.mail;

import static ai.aureeture.notification.adapter.outbound.mail.MailerCases.refusal;
import static ai.aureeture.notification.adapter.outbound.mail.MailerCases.rendered;
import static ai.aureeture.notification.adapter.outbound.mail.MailerCases.send;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.mails.MailNotSent;
import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.domain.mails.SenderDetails;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@NotificationServiceTest
class ResendMailerIT {
  @Inject @RestClient ResendApi api;
  @Inject SenderDetails sender;

  @AfterEach
  void well_again() {
    Mailbox.fault("resend", "{\"mode\":\"none\"}");
  }

  @Test
  void mail_arrives_with_both_texts_and_the_invite() {
    var rendered = rendered();

    var messageId = send(mailer("re_sandbox"), rendered);

    assertFalse(messageId.isBlank());
    var mail = Mailbox.waitFor(1, rendered.to().email()).getFirst();
    assertEquals("Session confirmed 🎓", mail.get("subject"));
    assertEquals("Hello", mail.get("text"));
    assertEquals("<p>Hello</p>", mail.get("html"));
    assertEquals(MailerCases.CALENDAR, mail.get("calendar"));
  }

  @Test
  void an_unknown_outcome_that_is_repeated_is_still_one_mail() {
    var rendered = rendered();
    Mailbox.fault("resend", "{\"mode\":\"reset-after-commit\",\"times\":1}");
    var lost = assertThrows(MailNotSent.class, () -> send(mailer("re_sandbox"), rendered));
    assertEquals(Remedy.TIME, lost.remedy());

    // Two requests a second are allowed.
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .until(() -> !send(mailer("re_sandbox"), rendered).isBlank());

    assertEquals(1, Mailbox.of(rendered.to().email()).size());
  }

  @ParameterizedTest
  @CsvSource({"422, NONE", "400, NONE", "403, CONFIGURATION", "429, TIME", "500, TIME"})
  void each_refusal_has_its_handling(int status, Remedy remedy) {
    Mailbox.fault("resend", "{\"mode\":\"status\",\"status\":%d,\"times\":1}".formatted(status));

    assertEquals(remedy, refusal(mailer("re_sandbox")));
  }

  @Test
  void a_broken_answer_is_tried_again_another_time() {
    Mailbox.fault("resend", "{\"mode\":\"down\",\"times\":1}");

    assertEquals(Remedy.TIME, refusal(mailer("re_sandbox")));
  }

  private ResendMailer mailer(String key) {
    return new ResendMailer(api, key, sender);
  }
}
