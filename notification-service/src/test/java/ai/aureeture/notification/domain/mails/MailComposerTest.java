package ai.aureeture.notification.domain.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.reminders.Reminder;
import ai.aureeture.notification.domain.triggers.Audience;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailComposerTest {

  @Test
  void person_without_an_address_is_notified_in_the_app_only() {
    var noah =
        new Person("user_s1", Optional.of("Noah Kim"), "none@invalid", "America/New_York", false);
    var session = Sessions.between(Sessions.ASHA, noah, "System design");
    var reminder = new Reminder(session.id(), session.start(), Reminder.Ahead.A_DAY);
    var trigger = new NotificationTrigger.ComingUp(reminder, session);
    var mails = MailComposer.about(trigger, session.start(), Duration.ofSeconds(30));
    assertEquals(List.of(Sessions.ASHA), mails.stream().map(Mail::recipient).toList());
    assertEquals(List.of(Role.MENTOR, Role.STUDENT), Audience.ofBells(trigger));
  }
}
