package ai.aureeture.availability.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.Decision;
import ai.aureeture.availability.application.port.PlanAtRevision;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.application.port.StoredPlan;
import ai.aureeture.mongo.MongoFailures;
import com.mongodb.client.model.Indexes;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One document a mentor. A write compares the revision, the erasure and the unpublished date it
 * read and sets the next in one step; a write that came second looks again.
 */
@ApplicationScoped
class MongoAvailabilities implements Availabilities {
  static final String COLLECTION = "availabilities";

  /** When the plan was stored or erased, on our clock; absent after the release before did. */
  static final String CHANGED_AT = "changedAt";

  static final Bson CHANGES_INDEX = Indexes.ascending(CHANGED_AT);

  private final ReactiveMongoCollection<Document> availabilities;
  private final Clock clock;

  MongoAvailabilities(AvailabilityDatabase database, Clock clock) {
    availabilities = database.collection(COLLECTION);
    this.clock = clock;
  }

  @Override
  public Uni<Optional<StoredAvailability>> find(String mentorId) {
    var options = new FindOptions().projection(PlanDocument.AVAILABILITY_ALONE);
    return availabilities
        .find(eq(AvailabilityDocument.ID, mentorId), options)
        .toUni()
        .map(found ->
            Optional.ofNullable(found)
                .filter(AvailabilityDocument::isPresent)
                .map(AvailabilityDocument::read))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  @Override
  public Uni<Optional<StoredPlan>> schedule(String mentorId) {
    return document(mentorId).map(MongoAvailabilities::schedule);
  }

  @Override
  public <T> Uni<T> change(
      String mentorId, Instant command, Function<PlanAtRevision, Decision<T>> decide) {
    return document(mentorId)
        .flatMap(found -> {
          found.ifPresent(document -> Erasure.requireNoneSince(command, document));
          var decision =
              decide.apply(
                  new PlanAtRevision(AvailabilityDocument.revision(found), schedule(found)));
          return decision
              .next()
              .map(next -> write(found, Erasure.keep(found, document(found, next))))
              .orElse(Uni.createFrom().item(true))
              .flatMap(written ->
                  written
                      ? Uni.createFrom().item(decision.answer())
                      : change(mentorId, command, decide));
        });
  }

  @Override
  public Uni<Void> erase(String mentorId, Instant erasedAt) {
    return document(mentorId)
        .flatMap(found -> {
          if (found.filter(document -> Erasure.isKnown(erasedAt, document)).isPresent()) {
            return Uni.createFrom().voidItem();
          }
          var rest =
              schedule(found)
                  .flatMap(schedule -> schedule.since(erasedAt))
                  .map(later -> document(found, later));
          var next =
              rest.orElseGet(
                  () -> AvailabilityDocument.none(mentorId, AvailabilityDocument.revision(found)));
          return write(found, Erasure.note(erasedAt, next))
              .flatMap(
                  written -> written ? Uni.createFrom().voidItem() : erase(mentorId, erasedAt));
        });
  }

  private Uni<Optional<Document>> document(String mentorId) {
    return availabilities
        .find(eq(AvailabilityDocument.ID, mentorId))
        .toUni()
        .map(Optional::ofNullable)
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  private static Optional<StoredPlan> schedule(Optional<Document> found) {
    return found.filter(AvailabilityDocument::isPresent).map(PlanDocument::read);
  }

  private static Document document(Optional<Document> before, StoredPlan next) {
    return UnpublishedDayDocument.keep(
        before, next.schedule().availability(), PlanDocument.of(next));
  }

  /** False when the document is not the one that was found any more. */
  private Uni<Boolean> write(Optional<Document> found, Document plan) {
    var next = plan.append(CHANGED_AT, Date.from(clock.instant()));
    return found
        .map(before -> replace(before, next))
        .orElseGet(() -> insert(next))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  private Uni<Boolean> insert(Document first) {
    return availabilities
        .insertOne(first)
        .replaceWith(true)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithItem(false);
  }

  private Uni<Boolean> replace(Document before, Document next) {
    return availabilities
        .replaceOne(unchanged(before), next)
        .map(result -> result.getMatchedCount() == 1);
  }

  /** The document as it was found: each write changes one of these fields. */
  static Bson unchanged(Document found) {
    return and(
        eq(AvailabilityDocument.ID, found.getString(AvailabilityDocument.ID)),
        same(AvailabilityDocument.REVISION, found),
        same(Erasure.AT, found),
        same(UnpublishedDayDocument.DATE, found));
  }

  private static Bson same(String field, Document before) {
    return before.containsKey(field) ? eq(field, before.get(field)) : exists(field, false);
  }
}
