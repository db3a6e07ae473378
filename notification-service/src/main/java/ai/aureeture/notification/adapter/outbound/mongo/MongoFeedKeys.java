package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.application.port.FeedKeys;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One document a person, found by its fingerprint when a calendar program asks. */
@ApplicationScoped
class MongoFeedKeys implements FeedKeys {
  private final IndexedCollection keys;

  MongoFeedKeys(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    var documents = client.getDatabase(name).getCollection("feedKeys");
    var once = new IndexOptions().unique(true);
    keys =
        new IndexedCollection(
            documents, List.of(new IndexModel(Indexes.ascending("fingerprint"), once)));
  }

  @Override
  public Uni<Void> put(String personId, String fingerprint, Instant since) {
    var key =
        new Document("_id", personId)
            .append("fingerprint", fingerprint)
            .append("since", Date.from(since));
    return keys.run(
            all -> all.replaceOne(eq("_id", personId), key, new ReplaceOptions().upsert(true)))
        // Two upserts of one person at once: the one that comes second finds the first.
        .onFailure(MongoFailures::isDuplicateKey)
        .retry()
        .atMost(1)
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<Instant>> since(String personId) {
    return find(eq("_id", personId))
        .map(found -> found.map(key -> key.getDate("since").toInstant()));
  }

  @Override
  public Uni<Optional<String>> owner(String fingerprint) {
    return find(eq("fingerprint", fingerprint))
        .map(found -> found.map(key -> key.getString("_id")));
  }

  @Override
  public Uni<Void> remove(String personId) {
    return keys.run(all -> all.deleteOne(eq("_id", personId))).replaceWithVoid();
  }

  @Override
  public Uni<Void> removeUntil(String personId, Instant time) {
    var made = and(eq("_id", personId), lte("since", Date.from(time)));
    return keys.run(all -> all.deleteOne(made)).replaceWithVoid();
  }

  private Uni<Optional<Document>> find(Bson filter) {
    return keys.run(all -> all.find(filter).toUni()).map(Optional::ofNullable);
  }
}
