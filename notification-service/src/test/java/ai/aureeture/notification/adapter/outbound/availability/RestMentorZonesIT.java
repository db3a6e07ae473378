package ai.aureeture.notification.adapter.outbound.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.ScriptedAvailability;
import ai.aureeture.notification.application.port.MentorZones;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class RestMentorZonesIT {
  @Inject MentorZones zones;

  private final String mentor = newMentor();

  @BeforeEach
  void mentorLivesInParis() {
    ScriptedAvailability.moved(mentor, "Europe/Paris");
  }

  @Test
  void mentors_without_a_schedule_do_not_hide_the_zone_of_another() {
    Stream.generate(RestMentorZonesIT::newMentor)
        .limit(40)
        .forEach(unknown -> assertEquals(Optional.empty(), zoneOf(unknown)));

    assertEquals(Optional.of("Europe/Paris"), zoneOf(mentor));
  }

  @Test
  void a_slow_answer_is_waited_for() {
    ScriptedAvailability.slow(mentor);
    assertEquals(Optional.of("Europe/Paris"), zoneOf(mentor));
  }

  @Test
  void interrupted_read_is_repeated() {
    ScriptedAvailability.broken(mentor);
    assertEquals(Optional.of("Europe/Paris"), zoneOf(mentor));
  }

  private Optional<String> zoneOf(String mentorId) {
    return zones.of(mentorId).await().indefinitely();
  }

  private static String newMentor() {
    return "mentor-" + UUID.randomUUID();
  }
}
