package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionParts;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.application.port.lists.SessionLists;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lists by keyset: a page begins behind the last row of the one before, whatever came between. */
@ApplicationScoped
class PostgresSessionLists implements SessionLists {
  private static final String IS_OPEN = "status not in ('completed', 'cancelled')";
  private static final String UPCOMING = IS_OPEN + " and time.endsAt > :now";
  private static final String PAST = "not (" + UPCOMING + ")";
  private static final String ONGOING = "(case when status = 'ongoing' then 0 else 1 end)";

  private static final String UPCOMING_AFTER =
      " and (%1$s > :rank or %1$s = :rank and (time.startsAt > :start or time.startsAt = :start and id > :id))"
          .formatted(ONGOING);
  private static final String PAST_AFTER =
      " and (time.startsAt < :start or time.startsAt = :start and id < :id)";

  @Override
  public Uni<Page> upcoming(Owner owner, Instant now, int limit, Optional<Place> after) {
    return Database.atOneMoment(() -> upcomingPage(owner, now, limit, after));
  }

  @Override
  public Uni<Page> past(Owner owner, Instant now, int limit, Optional<Place> after) {
    return Database.atOneMoment(() -> pastPage(owner, now, limit, after));
  }

  @Override
  public Uni<Both> both(Owner owner, Instant now, int limit) {
    return Database.atOneMoment(() ->
        upcomingPage(owner, now, limit, Optional.empty())
            .flatMap(coming ->
                pastPage(owner, now, limit, Optional.empty()).map(gone -> new Both(coming, gone))));
  }

  @Override
  public Uni<Long> count(Owner owner) {
    return Database.reading(
        () -> SessionRow.count(column(owner) + " = ?1 and listed", owner.personId()));
  }

  private static Uni<Page> upcomingPage(
      Owner owner, Instant now, int limit, Optional<Place> after) {
    var parameters = Parameters.with("owner", owner.personId()).and("now", now);
    after.ifPresent(place ->
        parameters
            .and("rank", place.ongoing() ? 0 : 1)
            .and("start", place.start())
            .and("id", place.id().value()));
    return page(
        of(owner)
            + UPCOMING
            + (after.isPresent() ? UPCOMING_AFTER : "")
            + " order by "
            + ONGOING
            + ", time.startsAt, id",
        parameters,
        limit);
  }

  private static Uni<Page> pastPage(Owner owner, Instant now, int limit, Optional<Place> after) {
    var parameters = Parameters.with("owner", owner.personId()).and("now", now);
    after.ifPresent(place -> parameters.and("start", place.start()).and("id", place.id().value()));
    return page(
        of(owner)
            + PAST
            + (after.isPresent() ? PAST_AFTER : "")
            + " order by time.startsAt desc, id desc",
        parameters,
        limit);
  }

  // One more than asked for is read, to know whether there is more.
  private static Uni<Page> page(String query, Parameters parameters, int limit) {
    return SessionRow.<SessionRow>find(query, parameters)
        .range(0, limit)
        .<SessionRow>list()
        .flatMap(SessionParts::gather)
        .map(sessions ->
            sessions.size() <= limit
                ? new Page(sessions, Optional.empty())
                : new Page(sessions.subList(0, limit), Optional.of(placeOf(sessions, limit - 1))));
  }

  private static Place placeOf(List<Session> sessions, int last) {
    var session = sessions.get(last);
    return new Place(
        session.status() == SessionStatus.ONGOING, session.slot().start(), session.id());
  }

  private static String of(Owner owner) {
    return column(owner) + " = :owner and listed and ";
  }

  private static String column(Owner owner) {
    return switch (owner.participant()) {
      case MENTOR -> "terms.mentorId";
      case STUDENT -> "terms.studentId";
    };
  }
}
