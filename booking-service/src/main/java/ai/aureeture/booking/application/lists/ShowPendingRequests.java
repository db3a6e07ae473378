package ai.aureeture.booking.application.lists;

import ai.aureeture.booking.application.port.lists.PendingRequests;
import ai.aureeture.booking.application.port.lists.PendingRequests.Kind;
import ai.aureeture.booking.application.port.lists.PendingRequests.Page;
import ai.aureeture.booking.application.port.lists.PendingRequests.Place;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** A mentor looks at what is new and at what waits for them. */
@ApplicationScoped
public class ShowPendingRequests {
  private static final Duration RECENT_BOOKINGS = Duration.ofDays(2);
  private static final Duration FEEDBACK = Duration.ofDays(30);

  private final PendingRequests requests;
  private final Clock clock;

  ShowPendingRequests(PendingRequests requests, Clock clock) {
    this.requests = requests;
    this.clock = clock;
  }

  /** The newest first, of these kinds. */
  public Uni<Page> of(String mentorId, Set<Kind> kinds, int limit, Optional<Place> after) {
    var now = clock.instant();
    return requests.of(
        mentorId, kinds, now, now.minus(RECENT_BOOKINGS), now.minus(FEEDBACK), limit, after);
  }
}
