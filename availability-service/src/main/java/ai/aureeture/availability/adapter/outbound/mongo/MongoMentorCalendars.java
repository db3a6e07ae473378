package ai.aureeture.availability.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import ai.aureeture.availability.application.port.MentorCalendars;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.time.TimeRange;
import ai.aureeture.mongo.MongoFailures;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jboss.logging.Logger;

/** Each question is one query, the last one a query of each collection. */
@ApplicationScoped
class MongoMentorCalendars implements MentorCalendars {
  private static final Logger LOG = Logger.getLogger(MongoMentorCalendars.class);

  private final ReactiveMongoCollection<Document> availabilities;
  private final ReactiveMongoCollection<Document> sessions;

  MongoMentorCalendars(AvailabilityDatabase database) {
    availabilities = database.collection(MongoAvailabilities.COLLECTION);
    sessions = database.collection(MongoBusyTimes.COLLECTION);
  }

  @Override
  public Uni<List<MentorAvailability>> plans(Set<String> mentorIds) {
    return availabilities
        .find(
            in(AvailabilityDocument.ID, mentorIds),
            new FindOptions().projection(PlanDocument.AVAILABILITY_ALONE))
        .collect()
        .asList()
        .map(found ->
            found.stream()
                .filter(AvailabilityDocument::isPresent)
                .flatMap(MongoMentorCalendars::plan)
                .toList())
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  // A zone that this machine's rules do not know must not keep all others from their answer.
  private static Stream<MentorAvailability> plan(Document stored) {
    try {
      return Stream.of(AvailabilityDocument.read(stored).availability());
    } catch (DateTimeException e) {
      LOG.warnf("mentor=%s: no next slots: %s", stored.get(AvailabilityDocument.ID), e);
      return Stream.empty();
    }
  }

  @Override
  public Uni<Map<String, List<BusyTime>>> busy(Set<String> mentorIds, TimeRange stretch) {
    return sessions
        .find(SessionTimeDocument.busy(mentorIds, stretch))
        .map(SessionTimeDocument::read)
        .collect()
        .asList()
        .map(found -> byMentor(found, stretch))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  private static Map<String, List<BusyTime>> byMentor(List<SessionTime> found, TimeRange stretch) {
    return found.stream()
        .collect(
            groupingBy(
                SessionTime::mentorId,
                flatMapping(
                    session -> session.busy().stream().filter(time -> time.reachesInto(stretch)),
                    toList())));
  }

  @Override
  public Uni<Map<String, Instant>> changedSince(Instant since) {
    return Uni.combine()
        .all()
        .unis(
            changes(availabilities, AvailabilityDocument.ID, MongoAvailabilities.CHANGED_AT, since),
            changes(sessions, SessionTimeDocument.MENTOR, SessionTimeDocument.CHANGED_AT, since))
        .with((plans, times) -> {
          times.forEach((mentor, at) -> plans.merge(mentor, at, MongoMentorCalendars::later));
          return plans;
        })
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  private static Uni<Map<String, Instant>> changes(
      ReactiveMongoCollection<Document> documents, String mentor, String changedAt, Instant since) {
    return documents
        .find(
            gte(changedAt, Date.from(since)),
            new FindOptions().projection(include(mentor, changedAt)))
        .collect()
        .in(
            HashMap::new,
            (latest, found) ->
                latest.merge(
                    found.getString(mentor),
                    found.getDate(changedAt).toInstant(),
                    MongoMentorCalendars::later));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
