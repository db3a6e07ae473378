package ai.aureeture.availability.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import ai.aureeture.availability.application.port.UnpublishedDay;
import ai.aureeture.availability.application.port.UnpublishedDays;
import ai.aureeture.mongo.MongoFailures;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jboss.logging.Logger;

/** A date within each mentor's document, which changes only while its plan is the same. */
@ApplicationScoped
class MongoUnpublishedDays implements UnpublishedDays {
  private static final Logger LOG = Logger.getLogger(MongoUnpublishedDays.class);
  private static final int BEGUN_AT_ONCE = 100;

  private final ReactiveMongoCollection<Document> availabilities;

  MongoUnpublishedDays(AvailabilityDatabase database) {
    availabilities = database.collection(MongoAvailabilities.COLLECTION);
  }

  // The version before writes documents without the date: it can be missing at any time.
  @Override
  public Uni<Void> begin(Instant now) {
    var withoutDate =
        and(exists(UnpublishedDayDocument.DUE_AT, false), exists(AvailabilityDocument.TIMEZONE));
    var some = new FindOptions().projection(PlanDocument.AVAILABILITY_ALONE).limit(BEGUN_AT_ONCE);
    return availabilities
        .find(withoutDate, some)
        .collect()
        .asList()
        .flatMap(found -> begin(found, now))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  private Uni<Void> begin(List<Document> found, Instant now) {
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUniAndConcatenate(plan -> begin(plan, now))
        .collect()
        .asList()
        .flatMap(begun ->
            begun.size() == BEGUN_AT_ONCE && begun.contains(true)
                ? begin(now)
                : Uni.createFrom().voidItem());
  }

  // A zone that this machine's rules do not know must not keep all others from beginning.
  private Uni<Boolean> begin(Document plan, Instant now) {
    return Uni.createFrom()
        .deferred(() -> move(plan, AvailabilityDocument.read(plan).availability().today(now)))
        .onFailure(DateTimeException.class)
        .invoke(failure ->
            LOG.warnf("mentor=%s: no listed days: %s", plan.get(AvailabilityDocument.ID), failure))
        .onFailure(DateTimeException.class)
        .recoverWithItem(false);
  }

  @Override
  public Uni<Optional<UnpublishedDay>> takeDue(Instant now, Duration lease) {
    var due = lte(UnpublishedDayDocument.DUE_AT, Date.from(now));
    var take = set(UnpublishedDayDocument.DUE_AT, Date.from(now.plus(lease)));
    var longestDueFirst =
        new FindOneAndUpdateOptions()
            .sort(ascending(UnpublishedDayDocument.DUE_AT))
            .projection(PlanDocument.AVAILABILITY_ALONE);
    return availabilities
        .findOneAndUpdate(due, take, longestDueFirst)
        .map(taken -> Optional.ofNullable(taken).map(UnpublishedDayDocument::read))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  // A plan that changed meanwhile may have another zone: its end of the next date counts.
  @Override
  public Uni<Void> advance(UnpublishedDay published, LocalDate next) {
    var unpublished =
        and(
            eq(AvailabilityDocument.ID, published.availability().mentorId()),
            eq(UnpublishedDayDocument.DATE, published.date().toString()));
    return availabilities
        .find(unpublished, new FindOptions().projection(PlanDocument.AVAILABILITY_ALONE))
        .toUni()
        .flatMap(found -> found == null ? Uni.createFrom().item(true) : move(found, next))
        .flatMap(moved -> moved ? Uni.createFrom().voidItem() : advance(published, next))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  /** False when the plan or the date is not the one that was found any more. */
  private Uni<Boolean> move(Document found, LocalDate next) {
    var availability = AvailabilityDocument.read(found).availability();
    Bson fields = new Document("$set", UnpublishedDayDocument.of(next, availability));
    return availabilities
        .updateOne(MongoAvailabilities.unchanged(found), fields)
        .map(result -> result.getMatchedCount() == 1);
  }
}
