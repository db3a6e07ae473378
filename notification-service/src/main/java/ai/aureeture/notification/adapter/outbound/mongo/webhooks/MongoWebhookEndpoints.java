package ai.aureeture.notification.adapter.outbound.mongo.webhooks;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.adapter.outbound.mongo.IndexedCollection;
import ai.aureeture.notification.application.port.webhooks.WebhookEndpoints;
import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Endpoints as documents, one for each address by a unique index. */
@ApplicationScoped
class MongoWebhookEndpoints implements WebhookEndpoints {
  private final IndexedCollection endpoints;
  private final VersionedDocuments<WebhookEndpoint> versions;

  MongoWebhookEndpoints(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    endpoints =
        new IndexedCollection(
            client.getDatabase(name).getCollection("webhookEndpoints"),
            List.of(new IndexModel(Indexes.ascending("url"), new IndexOptions().unique(true))));
    versions =
        new VersionedDocuments<>(
            endpoints, WebhookEndpointDocument::of, WebhookEndpointDocument::toEndpoint);
  }

  @Override
  public Uni<Boolean> add(WebhookEndpoint endpoint) {
    return versions
        .insert(endpoint)
        .replaceWith(true)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithItem(false);
  }

  @Override
  public Uni<List<WebhookEndpoint>> all() {
    var oldestFirst = new FindOptions().sort(ascending("registeredAt", "_id"));
    return endpoints.run(
        all -> all.find(oldestFirst).map(WebhookEndpointDocument::toEndpoint).collect().asList());
  }

  @Override
  public Uni<Optional<WebhookEndpoint>> find(String endpointId) {
    return versions.find(endpointId);
  }

  @Override
  public Uni<Optional<WebhookEndpoint>> change(
      String endpointId, UnaryOperator<WebhookEndpoint> decide) {
    return versions.change(endpointId, decide, false);
  }

  @Override
  public Uni<Boolean> remove(String endpointId) {
    return endpoints
        .run(all -> all.deleteOne(eq("_id", endpointId)))
        .map(done -> done.getDeletedCount() > 0);
  }
}
