package ai.aureeture.availability.adapter.out.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.ReturnDocument.AFTER;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.Precondition;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.domain.MentorAvailability;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a mentor; a write compares and sets the revision in one step. */
@ApplicationScoped
class MongoAvailabilities implements Availabilities {
  private final ReactiveMongoCollection<Document> availabilities;

  MongoAvailabilities(AvailabilityDatabase database) {
    availabilities = database.collection("availabilities");
  }

  @Override
  public Uni<Optional<StoredAvailability>> find(String mentorId) {
    return availabilities
        .find(eq(AvailabilityDocument.ID, mentorId))
        .toUni()
        .map(found -> Optional.ofNullable(found).map(AvailabilityDocument::read))
        .onFailure(AvailabilityDatabase::isAway)
        .transform(AvailabilityDatabase::away);
  }

  @Override
  public Uni<Optional<StoredAvailability>> put(
      MentorAvailability availability, Precondition precondition) {
    return write(availability, precondition)
        .map(stored -> Optional.ofNullable(stored).map(AvailabilityDocument::read))
        .onFailure(AvailabilityDatabase::isAway)
        .transform(AvailabilityDatabase::away);
  }

  private Uni<Document> write(MentorAvailability availability, Precondition precondition) {
    var mentor = eq(AvailabilityDocument.ID, availability.mentorId());
    return switch (precondition) {
      // Two first writes at once can both try to insert; the loser then finds a document.
      case Precondition.None() ->
          update(availability, mentor, true)
              .onFailure(AvailabilityDatabase::isDuplicate)
              .recoverWithUni(() -> update(availability, mentor, false));
      case Precondition.Present() -> update(availability, mentor, false);
      case Precondition.Revision(var oneOf) ->
          update(availability, and(mentor, in(AvailabilityDocument.REVISION, oneOf)), false);
      // No revision is 0: the filter finds nothing, and the key refuses the insert of a second.
      case Precondition.Absent() ->
          update(availability, and(mentor, eq(AvailabilityDocument.REVISION, 0L)), true)
              .onFailure(AvailabilityDatabase::isDuplicate)
              .recoverWithNull();
    };
  }

  private Uni<Document> update(MentorAvailability availability, Bson filter, boolean insert) {
    var change =
        new Document("$set", AvailabilityDocument.of(availability))
            .append("$inc", new Document(AvailabilityDocument.REVISION, 1L));
    return availabilities.findOneAndUpdate(
        filter, change, new FindOneAndUpdateOptions().upsert(insert).returnDocument(AFTER));
  }
}
