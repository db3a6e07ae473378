package ai.aureeture.booking.adapter.outbound.postgres.statistics;

import static ai.aureeture.booking.adapter.outbound.postgres.database.Tuples.number;
import static java.util.stream.Collectors.joining;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.adapter.outbound.postgres.rows.ReceivedPayment;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.application.port.statistics.Earnings;
import ai.aureeture.booking.domain.statistics.Earned;
import ai.aureeture.booking.domain.statistics.PeriodEarnings;
import ai.aureeture.booking.domain.statistics.TimeRange;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** Earnings as sums over the mentor's own sessions. */
@ApplicationScoped
public class PostgresEarnings implements Earnings {
  // Until a mentor has published an offer, earnings are told in the house's own currency.
  public static final String ACCOUNT =
      """
      select coalesce((select currency from mentor_offer where mentor_id = ?1), 'INR'),
        (select mentor_timezone from session where mentor_id = ?1
         order by booked_at desc limit 1),
        (select min(starts_at) from session
         where mentor_id = ?1 and listed and status = 'completed')
      """;

  // The cuts come from Java, whose time zones the database need not know.
  public static final String TAKINGS =
      """
      select width_bucket(starts_at, cast(cast(?3 as text) as timestamptz[])),
        cast(sum(price_minor - returned_minor) as bigint),
        coalesce(cast(sum(extract(epoch from ends_at - starts_at) / 60)
             filter (where price_minor > 0) as bigint), 0),
        count(*)
      from session
      where mentor_id = ?1 and listed and status = 'completed'
        and (currency = ?2 or price_minor = 0)
      group by 1
      """;

  private static final String RECEIVED =
      """
      terms.mentorId = :mentor and listed and terms.currency = :currency and terms.priceMinor > 0
        and time.startsAt >= :from and time.startsAt < :until
      """;
  // What the index session_received has, to the letter.
  private static final String CAME_IN =
      "case when status = 'completed' then time.endsAt else terms.bookedAt end";
  // The first condition lets the index find the place.
  private static final String AFTER =
      " and %1$s <= :at and (%1$s < :at or id < :id)".formatted(CAME_IN);
  private static final String LATEST_FIRST = " order by %s desc, id desc".formatted(CAME_IN);

  @Override
  public Uni<Account> account(String mentorId) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(ACCOUNT, Tuple.class)
                    .setParameter(1, mentorId)
                    .getSingleResult())
            .map(row ->
                new Account(
                    row.get(0, String.class),
                    Optional.ofNullable(row.get(1, String.class))
                        .map(ZoneId::of)
                        .orElse(ZoneOffset.UTC),
                    Tuples.instantIfAny(row, 2))));
  }

  @Override
  public Uni<PeriodEarnings> takings(String mentorId, String currency, NavigableSet<Instant> cuts) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(TAKINGS, Tuple.class)
                    .setParameter(1, mentorId)
                    .setParameter(2, currency)
                    .setParameter(
                        3, cuts.stream().map(Instant::toString).collect(joining(",", "{", "}")))
                    .getResultList())
            .map(rows -> takings(List.copyOf(cuts), rows)));
  }

  @Override
  public Uni<Page> received(
      String mentorId, String currency, TimeRange range, int limit, Optional<Place> after) {
    var parameters =
        Parameters.with("mentor", mentorId)
            .and("currency", currency)
            .and("from", range.start())
            .and("until", range.end());
    after.ifPresent(place -> parameters.and("at", place.at()).and("id", place.session().value()));
    var query = RECEIVED + (after.isPresent() ? AFTER : "") + LATEST_FIRST;
    return Database.reading(() ->
        SessionRow.<SessionRow>find(query, parameters)
            .range(0, limit)
            .list()
            .map(rows -> page(rows.stream().map(ReceivedPayment::of).toList(), limit)));
  }

  // One more than asked for was read, to know whether there is more.
  private static Page page(List<Received> found, int limit) {
    if (found.size() <= limit) {
      return new Page(found, Optional.empty());
    }
    var last = found.get(limit - 1);
    return new Page(found.subList(0, limit), Optional.of(new Place(last.at(), last.session())));
  }

  // The stretch before the first cut is number 0.
  private static PeriodEarnings takings(List<Instant> cuts, List<Tuple> rows) {
    var byStretch = new TreeMap<Instant, Earned>();
    for (var row : rows) {
      int stretch = (int) number(row, 0);
      if (stretch > 0) {
        byStretch.put(
            cuts.get(stretch - 1), new Earned(number(row, 1), number(row, 2), number(row, 3)));
      }
    }
    return new PeriodEarnings(byStretch);
  }
}
