package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.application.port.StudentZones;
import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One document a student, found by its key. */
@ApplicationScoped
class MongoStudentZones implements StudentZones {
  private final IndexedCollection zones;

  MongoStudentZones(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    zones =
        new IndexedCollection(client.getDatabase(name).getCollection("studentZones"), List.of());
  }

  @Override
  public Uni<Void> learn(String studentId, String timezone, Instant bookedAt) {
    var at = Date.from(bookedAt);
    return put(studentId, timezone, at)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithUni(() -> learnUnlessKnown(studentId, timezone, at));
  }

  /** What is there may be of a later booking, or of one that came in between. */
  private Uni<Void> learnUnlessKnown(String studentId, String timezone, Date at) {
    return stored(studentId)
        .flatMap(stored ->
            stored.filter(known -> !known.getDate("bookedAt").before(at)).isPresent()
                ? Uni.createFrom().voidItem()
                : learn(studentId, timezone, at.toInstant()));
  }

  @Override
  public Uni<Optional<String>> of(String studentId) {
    return stored(studentId).map(stored -> stored.map(known -> known.getString("timezone")));
  }

  @Override
  public Uni<Void> removeUntil(String studentId, Instant time) {
    var named = and(eq("_id", studentId), lte("bookedAt", Date.from(time)));
    return zones.run(all -> all.deleteOne(named)).replaceWithVoid();
  }

  private Uni<Void> put(String studentId, String timezone, Date bookedAt) {
    var older = and(eq("_id", studentId), lt("bookedAt", bookedAt));
    var zone =
        new Document("_id", studentId).append("timezone", timezone).append("bookedAt", bookedAt);
    return zones
        .run(all -> all.replaceOne(older, zone, new ReplaceOptions().upsert(true)))
        .replaceWithVoid();
  }

  private Uni<Optional<Document>> stored(String studentId) {
    return zones.run(all -> all.find(eq("_id", studentId)).toUni()).map(Optional::ofNullable);
  }
}
