package ai.aureeture.availability.adapter.out.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.Precondition;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.domain.MentorAvailability;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.bson.Document;

/**
 * One document a mentor. A write compares the revision it read and sets the next one in one step;
 * whoever was overtaken looks again.
 */
@ApplicationScoped
class MongoAvailabilities implements Availabilities {
  private static final long NO_REVISION = 0;

  private final ReactiveMongoCollection<Document> availabilities;

  MongoAvailabilities(AvailabilityDatabase database) {
    availabilities = database.collection("availabilities");
  }

  @Override
  public Uni<Optional<StoredAvailability>> find(String mentorId) {
    return stored(mentorId)
        .onFailure(AvailabilityDatabase::isAway)
        .transform(AvailabilityDatabase::away);
  }

  @Override
  public Uni<Optional<StoredAvailability>> put(
      MentorAvailability availability, Precondition precondition) {
    return replace(availability, precondition)
        .onFailure(AvailabilityDatabase::isAway)
        .transform(AvailabilityDatabase::away);
  }

  private Uni<Optional<StoredAvailability>> replace(
      MentorAvailability availability, Precondition precondition) {
    return stored(availability.mentorId())
        .map(found -> found.map(StoredAvailability::revision).orElse(NO_REVISION))
        .chain(revision -> {
          if (!precondition.holds(revision)) {
            return Uni.createFrom().item(Optional.empty());
          }
          var next = new StoredAvailability(availability, revision + 1);
          return write(next)
              .chain(written ->
                  written
                      ? Uni.createFrom().item(Optional.of(next))
                      : replace(availability, precondition));
        });
  }

  private Uni<Optional<StoredAvailability>> stored(String mentorId) {
    return availabilities
        .find(eq(AvailabilityDocument.ID, mentorId))
        .toUni()
        .map(found -> Optional.ofNullable(found).map(AvailabilityDocument::read));
  }

  private Uni<Boolean> write(StoredAvailability next) {
    return next.revision() == NO_REVISION + 1 ? insert(next) : update(next);
  }

  private Uni<Boolean> insert(StoredAvailability first) {
    return availabilities
        .insertOne(AvailabilityDocument.of(first))
        .replaceWith(true)
        .onFailure(AvailabilityDatabase::isDuplicate)
        .recoverWithItem(false);
  }

  private Uni<Boolean> update(StoredAvailability next) {
    var read =
        and(
            eq(AvailabilityDocument.ID, next.availability().mentorId()),
            eq(AvailabilityDocument.REVISION, next.revision() - 1));
    return availabilities
        .replaceOne(read, AvailabilityDocument.of(next))
        .map(result -> result.getMatchedCount() == 1);
  }
}
