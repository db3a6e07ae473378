package ai.aureeture.http.callers;

import ai.aureeture.http.problems.Problem;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * How many requests a minute one person has, at each replica. It stands where a token has just been
 * believed, so webhooks and reads without a token are never counted. Lock-free; a person who was
 * away for a minute has a full bucket again and is not kept.
 */
@Singleton
public class PersonLimit implements SecurityIdentityAugmentor {
  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final int MOST_PEOPLE = 20_000;

  private final LoadingCache<String, Bucket> buckets;
  private final boolean on;

  PersonLimit(@ConfigProperty(name = "aureeture.rate-limit.per-person") int perMinute) {
    this.on = perMinute > 0;
    this.buckets =
        Caffeine.newBuilder()
            .expireAfterAccess(PERIOD)
            .maximumSize(MOST_PEOPLE)
            .build(person -> bucket(perMinute));
  }

  /** After {@link TokenRules}: only a person can be counted. */
  @Override
  public int priority() {
    return TokenRules.PRIORITY - 1;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity);
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    if (!on
        || isHandshake(HttpSecurityUtils.getRoutingContextAttribute(attributes))
        || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    var taken = buckets.get(token.getSubject()).tryConsumeAndReturnRemaining(1);
    return taken.isConsumed()
        ? Uni.createFrom().item(identity)
        : Uni.createFrom().failure(refusal(taken.getNanosToWaitForRefill()));
  }

  /**
   * Of a web socket: no mapper of ours could answer it, and its address may carry the token. The
   * gateway hands the header on to sockets only.
   */
  static boolean isHandshake(RoutingContext request) {
    return request != null && request.request().headers().contains(HttpHeaders.UPGRADE);
  }

  private static Problem refusal(long nanosToWait) {
    var seconds = (int) TimeUnit.NANOSECONDS.toSeconds(nanosToWait) + 1;
    return Problem.of(429, "rate-limited", "That was too often. Try again in a moment.")
        .retryAfter(seconds);
  }

  private static Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
        .build();
  }
}
