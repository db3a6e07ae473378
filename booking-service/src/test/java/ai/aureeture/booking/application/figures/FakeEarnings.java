package ai.aureeture.booking.application.figures;

import ai.aureeture.booking.application.port.figures.Earnings;
import ai.aureeture.booking.domain.figures.Earned;
import ai.aureeture.booking.domain.figures.Takings;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** One mentor's earnings: what he got for the hours that began at these instants. */
final class FakeEarnings implements Earnings {
  ZoneId zone = ZoneId.of("Asia/Kolkata");
  private final TreeMap<Instant, Long> hours = new TreeMap<>();

  void earned(String start, long minor) {
    hours.put(Instant.parse(start), minor);
  }

  @Override
  public Uni<Account> account(String mentorId) {
    var first = hours.isEmpty() ? Optional.<Instant>empty() : Optional.of(hours.firstKey());
    return Uni.createFrom().item(new Account("INR", zone, first));
  }

  @Override
  public Uni<Takings> takings(String mentorId, String currency, NavigableSet<Instant> cuts) {
    var sums = new TreeMap<Instant, Earned>();
    hours.forEach(
        (start, minor) -> sums.merge(cuts.floor(start), new Earned(minor, 60, 1), Earned::plus));
    return Uni.createFrom().item(new Takings(sums));
  }

  @Override
  public Uni<List<Received>> received(String mentorId, String currency, Instant from, int limit) {
    return Uni.createFrom().item(List.of());
  }
}
