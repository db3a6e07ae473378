package ai.aureeture.notification.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of students' zones must hold. */
public abstract class StudentZonesContract {
  private static final Instant BOOKED = Instant.parse("2027-03-10T09:05:00Z");

  private final String student = "user_" + UUID.randomUUID();

  protected abstract StudentZones zones();

  @Test
  void zone_of_the_latest_booking_counts_in_any_order_of_events() {
    assertEquals(Optional.empty(), done(zones().of(student)));

    done(zones().learn(student, "Europe/Paris", BOOKED.plusSeconds(1)));
    done(zones().learn(student, "America/New_York", BOOKED));
    assertEquals(Optional.of("Europe/Paris"), done(zones().of(student)));

    done(zones().learn(student, "Asia/Tokyo", BOOKED.plusSeconds(2)));
    assertEquals(Optional.of("Asia/Tokyo"), done(zones().of(student)));
  }

  @Test
  void latest_of_twenty_concurrent_zones_stays() {
    var all =
        Multi.createFrom()
            .range(0, 20)
            .onItem()
            .transformToUni(i -> zones().learn(student, "Etc/GMT-" + i % 14, BOOKED.plusSeconds(i)))
            .merge(20)
            .collect()
            .last();
    done(all);

    assertEquals(Optional.of("Etc/GMT-" + 19 % 14), done(zones().of(student)));
  }

  @Test
  void zone_of_a_booking_until_that_time_is_removed() {
    done(zones().learn(student, "Europe/Paris", BOOKED));

    done(zones().removeUntil(student, BOOKED.minusMillis(1)));
    assertEquals(Optional.of("Europe/Paris"), done(zones().of(student)));

    done(zones().removeUntil(student, BOOKED));
    assertEquals(Optional.empty(), done(zones().of(student)));
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
