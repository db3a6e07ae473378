package ai.aureeture.availability.adapter.out.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.Decision;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.application.port.StoredPlan;
import ai.aureeture.mongo.MongoFailures;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;

/**
 * One document a mentor. A write compares the revision it read and sets the next one in one step;
 * whoever was overtaken looks again.
 */
@ApplicationScoped
class MongoAvailabilities implements Availabilities {
  private static final long FIRST_REVISION = 1;

  private final ReactiveMongoCollection<Document> availabilities;

  MongoAvailabilities(AvailabilityDatabase database) {
    availabilities = database.collection("availabilities");
  }

  @Override
  public Uni<Optional<StoredAvailability>> find(String mentorId) {
    var options = new FindOptions().projection(PlanDocument.AVAILABILITY_ALONE);
    return availabilities
        .find(eq(AvailabilityDocument.ID, mentorId), options)
        .toUni()
        .map(found -> Optional.ofNullable(found).map(AvailabilityDocument::read))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  @Override
  public Uni<Optional<StoredPlan>> plan(String mentorId) {
    return availabilities
        .find(eq(AvailabilityDocument.ID, mentorId))
        .toUni()
        .map(found -> Optional.ofNullable(found).map(PlanDocument::read))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  @Override
  public <T> Uni<T> change(String mentorId, Function<Optional<StoredPlan>, Decision<T>> decide) {
    return plan(mentorId)
        .map(decide)
        .chain(decision ->
            decision
                .next()
                .map(this::write)
                .orElse(Uni.createFrom().item(true))
                .chain(written ->
                    written ? Uni.createFrom().item(decision.answer()) : change(mentorId, decide)));
  }

  private Uni<Boolean> write(StoredPlan next) {
    return (next.revision() == FIRST_REVISION ? insert(next) : update(next))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  private Uni<Boolean> insert(StoredPlan first) {
    return availabilities
        .insertOne(PlanDocument.of(first))
        .replaceWith(true)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithItem(false);
  }

  private Uni<Boolean> update(StoredPlan next) {
    var read =
        and(
            eq(AvailabilityDocument.ID, next.plan().availability().mentorId()),
            eq(AvailabilityDocument.REVISION, next.revision() - 1));
    return availabilities
        .replaceOne(read, PlanDocument.of(next))
        .map(result -> result.getMatchedCount() == 1);
  }
}
