package ai.aureeture.notification.adapter.outbound.mail;

import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.notification.application.port.mails.MailNotSent;
import ai.aureeture.notification.application.port.mails.Mailer;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.domain.Person;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** MailRenderer to Eve, whose name is hard on every header. */
final class MailerCases {
  static final String CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

  private MailerCases() {}

  static RenderedMail rendered() {
    var id = UUID.randomUUID().toString();
    var eve =
        new Person(
            "user_e",
            Optional.of("Eve \"The\nBoss\" נוח, Dr 🎓"),
            "eve-" + id + "@example.com",
            "UTC",
            true);
    return new RenderedMail(
        id,
        eve,
        new RenderedMail.Text("Session confirmed 🎓", "<p>Hello</p>", "Hello"),
        Optional.of(new RenderedMail.Invite("REQUEST", CALENDAR)));
  }

  static String send(Mailer mailer, RenderedMail rendered) {
    return done(mailer.send(rendered));
  }

  static MailNotSent.Remedy refusal(Mailer mailer) {
    var refused = assertThrows(MailNotSent.class, () -> done(mailer.send(rendered())));
    return refused.remedy();
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
