package ai.aureeture.notification.adapter.out.mail;

import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.notification.application.port.Letter;
import ai.aureeture.notification.application.port.MailNotSent;
import ai.aureeture.notification.application.port.Mailer;
import ai.aureeture.notification.domain.Person;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Letters to Eve, whose name is hard on every header. */
final class MailerCases {
  static final String CALENDAR = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

  private MailerCases() {}

  static Letter letter() {
    var id = UUID.randomUUID().toString();
    var eve =
        new Person(
            "user_e", "Eve \"The\nBoss\" נוח, Dr 🎓", "eve-" + id + "@example.com", "UTC", true);
    return new Letter(
        id,
        eve,
        new Letter.Text("Session confirmed 🎓", "<p>Hello</p>", "Hello"),
        Optional.of(new Letter.Invite("REQUEST", CALENDAR)));
  }

  static String send(Mailer mailer, Letter letter) {
    return done(mailer.send(letter));
  }

  static MailNotSent.Remedy refusal(Mailer mailer) {
    var refused = assertThrows(MailNotSent.class, () -> done(mailer.send(letter())));
    return refused.remedy();
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
