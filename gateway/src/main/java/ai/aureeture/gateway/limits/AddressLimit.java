package ai.aureeture.gateway.limits;

import ai.aureeture.gateway.settings.GatewaySettings;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How many requests a minute one address has. Lock-free; an address that was quiet for a minute has
 * a full bucket again and is forgotten, and more addresses than can be remembered push out the
 * quietest.
 */
@Singleton
public class AddressLimit {
  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 20_000;

  private final Addresses addresses;
  private final LoadingCache<String, Bucket> buckets;
  private final boolean on;

  AddressLimit(Addresses addresses, GatewaySettings settings) {
    this.addresses = addresses;
    this.on = settings.requestsPerMinute() > 0;
    this.buckets =
        Caffeine.newBuilder()
            .expireAfterAccess(PERIOD)
            .maximumSize(MOST_ADDRESSES)
            .build(address -> bucket(settings.requestsPerMinute()));
  }

  /** Counts the request; when it is one too many, the response says when to come back. */
  public boolean isReached(HttpServerRequest request) {
    if (!on) {
      return false;
    }
    var taken = buckets.get(addresses.network(request)).tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      var seconds = TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()) + 1;
      request.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
    return !taken.isConsumed();
  }

  private static Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
        .build();
  }
}
