package ai.aureeture.availability.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import ai.aureeture.availability.application.port.UntoldDay;
import ai.aureeture.availability.application.port.UntoldDays;
import ai.aureeture.mongo.MongoFailures;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A date within each mentor's document, which changes only while its plan is the same. */
@ApplicationScoped
class MongoUntoldDays implements UntoldDays {
  private static final int BEGUN_AT_ONCE = 100;

  private final ReactiveMongoCollection<Document> availabilities;

  MongoUntoldDays(AvailabilityDatabase database) {
    availabilities = database.collection(MongoAvailabilities.COLLECTION);
  }

  // The version before writes documents without the date: it can be missing at any time.
  @Override
  public Uni<Void> begin(Instant now) {
    var withoutDate =
        and(exists(UntoldDayDocument.DUE_AT, false), exists(AvailabilityDocument.TIMEZONE));
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
        .transformToUniAndConcatenate(
            plan -> move(plan, AvailabilityDocument.read(plan).availability().today(now)))
        .collect()
        .asList()
        .flatMap(done -> done.size() < BEGUN_AT_ONCE ? Uni.createFrom().voidItem() : begin(now));
  }

  @Override
  public Uni<Optional<UntoldDay>> takeDue(Instant now, Duration lease) {
    var due = lte(UntoldDayDocument.DUE_AT, Date.from(now));
    var take = set(UntoldDayDocument.DUE_AT, Date.from(now.plus(lease)));
    var longestDueFirst =
        new FindOneAndUpdateOptions()
            .sort(ascending(UntoldDayDocument.DUE_AT))
            .projection(PlanDocument.AVAILABILITY_ALONE);
    return availabilities
        .findOneAndUpdate(due, take, longestDueFirst)
        .map(taken -> Optional.ofNullable(taken).map(UntoldDayDocument::read))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  // A plan that changed meanwhile may have another zone: its end of the next date counts.
  @Override
  public Uni<Void> advance(UntoldDay told, LocalDate next) {
    var untold =
        and(
            eq(AvailabilityDocument.ID, told.availability().mentorId()),
            eq(UntoldDayDocument.DATE, told.date().toString()));
    return availabilities
        .find(untold, new FindOptions().projection(PlanDocument.AVAILABILITY_ALONE))
        .toUni()
        .flatMap(found -> found == null ? Uni.createFrom().item(true) : move(found, next))
        .flatMap(moved -> moved ? Uni.createFrom().voidItem() : advance(told, next))
        .onFailure(MongoFailures::isOutage)
        .transform(AvailabilityDatabase::away);
  }

  /** False when the plan or the date is not the one that was found any more. */
  private Uni<Boolean> move(Document found, LocalDate next) {
    var availability = AvailabilityDocument.read(found).availability();
    Bson fields = new Document("$set", UntoldDayDocument.of(next, availability));
    return availabilities
        .updateOne(MongoAvailabilities.unchanged(found), fields)
        .map(result -> result.getMatchedCount() == 1);
  }
}
