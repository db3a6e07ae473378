package ai.aureeture.notification.application.people;

import static ai.aureeture.notification.application.Core.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.application.Core;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportDataTest {
  private final Core core = new Core();

  @Test
  void export_has_the_zone_that_the_student_named_until_it_is_erased() {
    core.handle(new NotificationTrigger.Confirmed("event-1", Sessions.confirmed()));
    assertEquals(Optional.of("America/New_York"), exportedZone("user_s1"));
    assertEquals(Optional.empty(), exportedZone("user_m1"));

    done(core.zones.forgetUntil("user_s1", Instant.MAX));
    assertEquals(Optional.empty(), exportedZone("user_s1"));
  }

  private Optional<String> exportedZone(String personId) {
    return done(core.export.of(personId, 0)).timezone();
  }
}
