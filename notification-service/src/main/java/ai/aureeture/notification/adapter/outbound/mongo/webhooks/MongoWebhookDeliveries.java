package ai.aureeture.notification.adapter.outbound.mongo.webhooks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.adapter.outbound.mongo.IndexedCollection;
import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Deliveries as documents; a lease beside a delivery's own state says who is sending it. */
@ApplicationScoped
class MongoWebhookDeliveries implements WebhookDeliveries {
  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final IndexedCollection deliveries;
  private final VersionedDocuments<WebhookDelivery> versions;

  MongoWebhookDeliveries(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    deliveries =
        new IndexedCollection(
            client.getDatabase(name).getCollection("webhookDeliveries"),
            List.of(
                new IndexModel(Indexes.ascending("dueAt")),
                new IndexModel(Indexes.ascending("forgetAt")),
                new IndexModel(Indexes.descending("endpoint", "createdAt", "_id"))));
    versions =
        new VersionedDocuments<>(
            deliveries, WebhookDeliveryDocument::of, WebhookDeliveryDocument::toDelivery);
  }

  @Override
  public Uni<Void> add(WebhookDelivery delivery) {
    return versions.insert(delivery).onFailure(MongoFailures::isDuplicateKey).recoverWithNull();
  }

  @Override
  public Uni<Optional<WebhookDelivery>> takeDue(Instant now, Duration lease, Set<String> busy) {
    var due =
        and(
            lte("dueAt", Date.from(now)),
            lte("leasedUntil", Date.from(now)),
            nin("endpoint", busy));
    // The delivery's own taken(), in one step with the lease: what is due is pending.
    var take =
        combine(
            set("leasedUntil", Date.from(now.plus(lease))), inc("attempts", 1), inc("version", 1L));
    var longestDueFirst =
        new FindOneAndUpdateOptions().sort(ascending("dueAt")).returnDocument(ReturnDocument.AFTER);
    return deliveries
        .run(all -> all.findOneAndUpdate(due, take, longestDueFirst))
        .map(taken -> Optional.ofNullable(taken).map(WebhookDeliveryDocument::toDelivery));
  }

  @Override
  public Uni<Optional<WebhookDelivery>> change(
      String deliveryId, UnaryOperator<WebhookDelivery> decide) {
    return versions.change(deliveryId, decide, false);
  }

  @Override
  public Uni<Optional<WebhookDelivery>> finish(
      String deliveryId, UnaryOperator<WebhookDelivery> decide) {
    return versions.change(deliveryId, decide, true);
  }

  @Override
  public Uni<List<WebhookDelivery>> of(
      String endpointId, Optional<DeliveryState.Name> state, Optional<Place> before, int limit) {
    var wanted =
        and(
            eq("endpoint", endpointId),
            state.map(name -> eq("state", name.name())).orElse(empty()),
            before.map(MongoWebhookDeliveries::after).orElse(empty()));
    var newestFirst = new FindOptions().sort(descending("createdAt", "_id")).limit(limit);
    return deliveries.run(all ->
        all.find(wanted, newestFirst).map(WebhookDeliveryDocument::toDelivery).collect().asList());
  }

  private static Bson after(Place place) {
    var at = Date.from(place.createdAt());
    return or(lt("createdAt", at), and(eq("createdAt", at), lt("_id", place.deliveryId())));
  }

  @Override
  public Uni<Void> removeAllOf(String endpointId) {
    return deliveries.run(all -> all.deleteMany(eq("endpoint", endpointId))).replaceWithVoid();
  }

  /** By hand, since not every stand-in for MongoDB has indexes that let documents expire. */
  @Override
  public Uni<Void> forget(Instant now) {
    var oldest = new FindOptions().sort(ascending("forgetAt")).limit(FORGOTTEN_AT_ONCE);
    return deliveries
        .run(all ->
            all.find(lte("forgetAt", Date.from(now)), oldest)
                .map(found -> found.getString("_id"))
                .collect()
                .asList())
        .flatMap(ids -> deliveries.run(all -> all.deleteMany(in("_id", ids))))
        .replaceWithVoid();
  }
}
