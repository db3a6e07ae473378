package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.mongo.MongoFailures;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.InsertManyOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/** A collection that is used only once its indexes stand, however late MongoDB comes up. */
public final class IndexedCollection {
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

  private final ReactiveMongoCollection<Document> documents;
  private final List<IndexModel> indexes;
  private volatile boolean indexed;

  public IndexedCollection(ReactiveMongoCollection<Document> documents, List<IndexModel> indexes) {
    this.documents = documents;
    this.indexes = indexes;
  }

  /** Runs a call; fails with {@link Unavailable} while MongoDB cannot serve. */
  public <T> Uni<T> run(Function<ReactiveMongoCollection<Document>, Uni<T>> call) {
    return ready()
        .flatMap(_ -> call.apply(documents))
        .onFailure()
        .transform(IndexedCollection::forTheCore);
  }

  /** Stores those of the documents whose keys are new; the others stay as they are. */
  public Uni<Void> insertNew(List<Document> some) {
    return some.isEmpty()
        ? Uni.createFrom().voidItem()
        : run(all -> all.insertMany(some, UNORDERED))
            .replaceWithVoid()
            .onFailure(MongoFailures::isDuplicateKey)
            .recoverWithNull();
  }

  private Uni<Void> ready() {
    return indexed || indexes.isEmpty()
        ? Uni.createFrom().voidItem()
        : documents.createIndexes(indexes).invoke(() -> indexed = true).replaceWithVoid();
  }

  private static Throwable forTheCore(Throwable failure) {
    return MongoFailures.isOutage(failure) ? new Unavailable("MongoDB", failure) : failure;
  }
}
