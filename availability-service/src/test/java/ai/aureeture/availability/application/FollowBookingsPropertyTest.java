package ai.aureeture.availability.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.application.port.InMemoryBusyTimes;
import ai.aureeture.availability.application.slots.FollowBookings;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of all events of booking, in any order and repeated any number of times, the newest counts. */
class FollowBookingsPropertyTest {
  private static final Instant MONDAY = Instant.parse("2027-03-15T00:00:00Z");
  private static final TimeRange ALWAYS =
      new TimeRange(MONDAY.minus(Duration.ofDays(1)), MONDAY.plus(Duration.ofDays(9)));

  private record Proposal(BusyTime own, Optional<BusyTime> proposed) {}

  @Property(tries = 300)
  void after_disorder_and_repeats_only_the_newest_times_are_taken(
      @ForAll("published") List<SessionTime> published, @ForAll Random random) {
    var busyTimes = new InMemoryBusyTimes();
    var follow = new FollowBookings(busyTimes);
    var arriving = new ArrayList<>(published);
    arriving.addAll(published);
    Collections.shuffle(arriving, random);
    arriving.forEach(session -> follow.follow(session).await().indefinitely());

    var busy = busyTimes.of("user_m1", ALWAYS).await().indefinitely();
    assertEquals(newest(published), Set.copyOf(busy));
  }

  private static Set<BusyTime> newest(List<SessionTime> published) {
    return published.stream().collect(groupingBy(SessionTime::sessionId)).values().stream()
        .map(versions ->
            versions.stream().max(Comparator.comparing(SessionTime::version)).orElseThrow())
        .flatMap(session -> session.busy().stream())
        .collect(toSet());
  }

  @Provide
  Arbitrary<List<SessionTime>> published() {
    var sessions = Arbitraries.of("s1", "s2", "s3");
    var states = Arbitraries.of(State.class);
    return Combinators.combine(sessions, states, proposals())
        .as((session, state, times) ->
            new SessionTime(
                session, 0, "user_m1", Optional.empty(), state, times.own, times.proposed))
        .list()
        .ofMaxSize(12)
        .map(FollowBookingsPropertyTest::numbered);
  }

  private static List<SessionTime> numbered(List<SessionTime> published) {
    return IntStream.range(0, published.size())
        .mapToObj(i -> {
          var it = published.get(i);
          return new SessionTime(
              it.sessionId(),
              i,
              it.mentorId(),
              it.studentId(),
              it.state(),
              it.time(),
              it.proposed());
        })
        .toList();
  }

  private static Arbitrary<Proposal> proposals() {
    var hours = Arbitraries.integers().between(0, 8 * 24);
    return Combinators.combine(hours, hours.optional())
        .as((own, proposed) ->
            new Proposal(
                hour(own, Optional.empty()),
                proposed.map(it -> hour(it, Optional.of(MONDAY.plus(Duration.ofHours(own)))))));
  }

  private static BusyTime hour(int hour, Optional<Instant> proposedFrom) {
    var start = MONDAY.plus(Duration.ofHours(hour));
    return new BusyTime(start, start.plus(Duration.ofHours(1)), 15, proposedFrom);
  }
}
