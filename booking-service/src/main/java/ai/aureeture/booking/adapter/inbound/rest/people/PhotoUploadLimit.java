package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.http.problems.Problem;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many photos an hour one person may upload, at each replica: each takes as much work as
 * hundreds of other requests. It applies where requests of a person are limited at all.
 */
@Singleton
class PhotoUploadLimit {
  static final int AN_HOUR = 20;

  private static final Duration PERIOD = Duration.ofHours(1);
  private static final int MOST_PEOPLE = 20_000;

  private final LoadingCache<String, Bucket> buckets =
      Caffeine.newBuilder().expireAfterAccess(PERIOD).maximumSize(MOST_PEOPLE).build(_ -> bucket());

  private final boolean isOn;

  PhotoUploadLimit(@ConfigProperty(name = "aureeture.rate-limit.per-person") int perMinute) {
    this.isOn = perMinute > 0;
  }

  /** Counts one more; refused with 429 {@code rate-limited}. */
  void count(String personId) {
    if (!isOn) {
      return;
    }
    var taken = buckets.get(personId).tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      var seconds = (int) TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
      throw Problem.of(429, "rate-limited", "That was too often. Try again later.")
          .retryAfter(seconds);
    }
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, PERIOD))
        .build();
  }
}
