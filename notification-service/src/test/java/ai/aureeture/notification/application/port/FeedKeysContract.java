package ai.aureeture.notification.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of feed keys must hold. */
public abstract class FeedKeysContract {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");

  private final String person = "user_" + UUID.randomUUID();
  private final String first = UUID.randomUUID().toString();
  private final String second = UUID.randomUUID().toString();

  protected abstract FeedKeys keys();

  @Test
  void a_key_is_its_persons_until_it_is_removed() {
    done(keys().put(person, first, NOW));

    assertEquals(Optional.of(person), done(keys().owner(first)));
    assertEquals(Optional.of(NOW), done(keys().since(person)));
    done(keys().remove(person));
    assertEquals(Optional.empty(), done(keys().owner(first)));
    assertEquals(Optional.empty(), done(keys().since(person)));
  }

  @Test
  void a_new_one_ends_the_one_before() {
    done(keys().put(person, first, NOW));
    done(keys().put(person, second, NOW.plusSeconds(1)));

    assertEquals(Optional.empty(), done(keys().owner(first)));
    assertEquals(Optional.of(person), done(keys().owner(second)));
    assertEquals(Optional.of(NOW.plusSeconds(1)), done(keys().since(person)));
  }

  @Test
  void one_of_twenty_concurrent_keys_stays() {
    var all =
        Multi.createFrom()
            .range(0, 20)
            .onItem()
            .transformToUni(i -> keys().put(person, first + i, NOW))
            .merge(20)
            .collect()
            .asList();
    done(all);

    long valid = 0;
    for (int i = 0; i < 20; i++) {
      valid += done(keys().owner(first + i)).stream().count();
    }
    assertEquals(1, valid);
  }

  @Test
  void key_that_was_made_after_that_time_stays() {
    done(keys().put(person, first, NOW));

    done(keys().removeUntil(person, NOW.minusMillis(1)));
    assertEquals(Optional.of(person), done(keys().owner(first)));

    done(keys().removeUntil(person, NOW));
    assertEquals(Optional.empty(), done(keys().owner(first)));
    done(keys().removeUntil(person, NOW));
  }

  @Test
  void removing_what_is_not_there_is_done_already() {
    done(keys().remove(person));

    assertEquals(Optional.empty(), done(keys().since(person)));
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
