package ai.aureeture.http.concurrency;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.requests.PageLimit;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.concurrent.Semaphore;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Answers one {@link LargeResponse} request of a person at a time, and of those that ask for more
 * than a page of the default length {@value #LARGE_AT_ONCE} in all. Others wait, or are refused
 * with 503 {@code busy}; all other requests go on between them. A turn lasts until the whole
 * response is handed to the connection.
 */
@Singleton
public class LargeResponseFilter {
  static final int LARGE_AT_ONCE = 2;
  static final int MOST_WAITING_OF_A_PERSON = 8;

  // Half of the connections that the gateway has for the requests of a service.
  static final int MOST_WAITING = 64;

  private static final int RETRY_AFTER_SECONDS = 2;

  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final ConcurrencyLimit large = limit(LARGE_AT_ONCE, MOST_WAITING);
  // Apart from the others: requests without a token are not counted by person.
  private final ConcurrencyLimit largeOfStrangers = limit(LARGE_AT_ONCE, MOST_WAITING_OF_A_PERSON);
  // A limit is needed for as long as a turn refers to it.
  private final LoadingCache<String, ConcurrencyLimit> people =
      Caffeine.newBuilder().weakValues().build(_ -> limit(1, MOST_WAITING_OF_A_PERSON));

  @Inject Caller caller;

  private ConcurrencyLimit limit(int mostAtOnce, int mostWaiting) {
    return new ConcurrencyLimit(mostAtOnce, mostWaiting, room);
  }

  @LargeResponse
  @ServerRequestFilter
  public Uni<Void> awaitTurn(ResourceInfo resource, RoutingContext exchange) {
    var turns = new RequestPermits();
    exchange.addEndHandler(_ -> turns.leave());
    var method = resource.getResourceMethod();
    boolean isLarge = method.getAnnotation(LargeResponse.class).always() || isLongPage(exchange);
    if (method.isAnnotationPresent(PermitAll.class)) {
      return isLarge ? begin(largeOfStrangers, turns) : Uni.createFrom().voidItem();
    }
    var own = begin(people.get(caller.id()), turns);
    return isLarge ? own.flatMap(_ -> begin(large, turns)) : own;
  }

  private static boolean isLongPage(RoutingContext exchange) {
    var limit = exchange.request().getParam("limit");
    try {
      return limit != null && PageLimit.of(limit) > PageLimit.of(PageLimit.DEFAULT);
    } catch (Problem invalid) {
      return false; // It is refused where it is read.
    }
  }

  private static Uni<Void> begin(ConcurrencyLimit limit, RequestPermits turns) {
    var turn = limit.join().orElseThrow(LargeResponseFilter::busy);
    turns.add(turn);
    return turn.begun();
  }

  private static Problem busy() {
    return Problem.of(503, "busy", "Too many large lists are requested. Please try again")
        .retryAfter(RETRY_AFTER_SECONDS);
  }
}
