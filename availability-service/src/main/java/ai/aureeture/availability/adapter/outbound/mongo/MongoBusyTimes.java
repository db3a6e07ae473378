package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.time.TimeRange;
import ai.aureeture.mongo.MongoFailures;
import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document a session, replaced only by a newer version. */
@ApplicationScoped
class MongoBusyTimes implements BusyTimes {
  static final String COLLECTION = "sessionTimes";

  private final ReactiveMongoCollection<Document> sessions;
  private final Clock clock;

  MongoBusyTimes(AvailabilityDatabase database, Clock clock) {
    sessions = database.collection(COLLECTION);
    this.clock = clock;
  }

  // Where this version or a newer one is stored, the filter finds nothing and the insert is refused
  // by the key. The second try, without insert, is for a session whose very first two versions
  // arrive at once: the loser of that insert may be the newer one.
  @Override
  public Uni<Boolean> remember(SessionTime session) {
    return replace(session, true)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithUni(() -> replace(session, false))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  private Uni<Boolean> replace(SessionTime session, boolean insert) {
    return sessions
        .replaceOne(
            SessionTimeDocument.olderThan(session),
            SessionTimeDocument.of(session, clock.instant()),
            new ReplaceOptions().upsert(insert))
        .map(result -> result.getUpsertedId() != null || result.getMatchedCount() > 0);
  }

  @Override
  public Uni<Optional<SessionTime>> session(String sessionId) {
    return sessions
        .find(SessionTimeDocument.of(sessionId))
        .toUni()
        .map(found -> Optional.ofNullable(found).map(SessionTimeDocument::read))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  @Override
  public Uni<List<SessionTime>> sessions(String mentorId, TimeRange stretch) {
    return sessions
        .find(SessionTimeDocument.busy(mentorId, stretch))
        .map(SessionTimeDocument::read)
        .collect()
        .asList()
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }
}
