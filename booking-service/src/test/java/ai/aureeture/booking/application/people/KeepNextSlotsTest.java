package ai.aureeture.booking.application.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.application.port.people.MentorListings;
import ai.aureeture.booking.application.port.people.NextSlots;
import ai.aureeture.booking.domain.mentor.MentorSearch;
import ai.aureeture.testsupport.MovableClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepNextSlotsTest {
  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final Duration FARTHEST = Duration.ofMinutes(30).plusSeconds(10);

  private final MovableClock clock = new MovableClock(NOW);
  private final Source source = new Source();
  private final Listings listings = new Listings();
  private final KeepNextSlots keepNextSlots = new KeepNextSlots(listings, source, clock);

  @Test
  void changes_since_the_last_round_are_asked_for_with_some_seconds_more() {
    keep();
    clock.pass(Duration.ofSeconds(2));
    keep();
    assertEquals(List.of(NOW.minus(FARTHEST), NOW.minusSeconds(10)), source.askedSince);
  }

  @Test
  void a_long_outage_ends_with_a_question_that_is_answered() {
    keep();
    source.isAway = true;
    clock.pass(Duration.ofHours(2));
    assertThrows(IllegalStateException.class, this::keep);
    source.isAway = false;
    keep();
    assertEquals(clock.instant().minus(FARTHEST), source.askedSince.getLast());
    assertEquals(List.of(clock.instant()), listings.forgottenAt);
  }

  private void keep() {
    keepNextSlots.keep().await().indefinitely();
  }

  private static final class Source implements NextSlots {
    private final List<Instant> askedSince = new ArrayList<>();
    private boolean isAway;

    @Override
    public Uni<List<MentorListings.Found>> of(List<String> mentorIds) {
      return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Map<String, Instant>> changedSince(Instant since) {
      askedSince.add(since);
      return isAway
          ? Uni.createFrom().failure(new IllegalStateException("away"))
          : Uni.createFrom().item(Map.of());
    }
  }

  private static final class Listings implements MentorListings {
    private final List<Instant> forgottenAt = new ArrayList<>();

    @Override
    public Uni<Page> search(MentorSearch search, int limit, Optional<Place> after, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Uni<NextSlot> next(String mentorId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> noteChanges(Map<String, Instant> changes, Instant now) {
      return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<String>> takeDue(Instant now, Instant lease, int most) {
      return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Void> keep(
        List<String> taken, List<Found> found, Instant lease, Instant now, Instant latest) {
      return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> forgetPassed(Instant now) {
      forgottenAt.add(now);
      return Uni.createFrom().voidItem();
    }
  }
}
