package ai.aureeture.notification.adapter.outbound.mongo.webhooks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import ai.aureeture.notification.adapter.outbound.mongo.IndexedCollection;
import io.smallrye.mutiny.Uni;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Changes of documents: each applies to the version it was decided on, or starts over. */
final class VersionedDocuments<T> {
  static final Date FREE = new Date(0);

  private final IndexedCollection documents;
  private final Function<T, Document> write;
  private final Function<Document, T> read;

  /**
   * @param write all fields but version and lease
   */
  VersionedDocuments(
      IndexedCollection documents, Function<T, Document> write, Function<Document, T> read) {
    this.documents = documents;
    this.write = write;
    this.read = read;
  }

  Uni<Void> insert(T value) {
    var first = write.apply(value).append("version", 0L).append("leasedUntil", FREE);
    return documents.run(all -> all.insertOne(first)).replaceWithVoid();
  }

  Uni<Optional<T>> find(String id) {
    return document(id).map(found -> found.map(read));
  }

  /**
   * Empty when there is no such document.
   *
   * @param handBack whether the lease ends with the change
   */
  Uni<Optional<T>> change(String id, UnaryOperator<T> decide, boolean handBack) {
    return document(id)
        .flatMap(found ->
            found
                .map(stored -> change(stored, decide, handBack))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
  }

  private Uni<Optional<T>> change(Document stored, UnaryOperator<T> decide, boolean handBack) {
    var before = read.apply(stored);
    var after = decide.apply(before);
    if (!handBack && after.equals(before)) {
      return Uni.createFrom().item(Optional.of(after));
    }
    var id = stored.getString("_id");
    var unchanged = and(eq("_id", id), eq("version", stored.getLong("version")));
    return documents
        .run(all -> all.updateOne(unchanged, update(after, handBack)))
        .flatMap(done ->
            done.getMatchedCount() > 0
                ? Uni.createFrom().item(Optional.of(after))
                : change(id, decide, handBack));
  }

  private Document update(T value, boolean handBack) {
    var fields = write.apply(value);
    fields.remove("_id");
    if (handBack) {
      fields.append("leasedUntil", FREE);
    }
    return new Document("$set", fields).append("$inc", new Document("version", 1L));
  }

  private Uni<Optional<Document>> document(String id) {
    return documents.run(all -> all.find(eq("_id", id)).toUni()).map(Optional::ofNullable);
  }
}
