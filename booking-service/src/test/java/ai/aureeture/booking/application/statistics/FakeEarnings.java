package ai.aureeture.booking.application.statistics;

import ai.aureeture.booking.application.port.statistics.Earnings;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.statistics.Earned;
import ai.aureeture.booking.domain.statistics.PeriodEarnings;
import ai.aureeture.booking.domain.statistics.TimeRange;
import ai.aureeture.booking.support.Cast;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** One mentor's earnings: what they got for the hours that began at these instants. */
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
  public Uni<PeriodEarnings> takings(String mentorId, String currency, NavigableSet<Instant> cuts) {
    var sums = new TreeMap<Instant, Earned>();
    hours.forEach(
        (start, minor) -> sums.merge(cuts.floor(start), new Earned(minor, 60, 1), Earned::plus));
    return Uni.createFrom().item(new PeriodEarnings(sums));
  }

  @Override
  public Uni<Page> received(
      String mentorId, String currency, TimeRange range, int limit, Optional<Place> after) {
    var payments =
        hours.subMap(range.start(), true, range.end(), false).descendingMap().entrySet().stream()
            .map(hour -> payment(hour.getKey(), new Money(hour.getValue(), currency)))
            .toList();
    return Uni.createFrom().item(new Page(payments, Optional.empty()));
  }

  private static Received payment(Instant start, Money amount) {
    return new Received(
        "pay_1",
        Cast.anId(),
        start,
        start,
        Cast.MEERA.name(),
        "Advice",
        amount,
        Received.State.PAID);
  }
}
