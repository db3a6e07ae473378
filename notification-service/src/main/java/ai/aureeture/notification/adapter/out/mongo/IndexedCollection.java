package ai.aureeture.notification.adapter.out.mongo;

import ai.aureeture.notification.application.port.Unavailable;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexModel;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/** A collection that is used only once its indexes stand, however late MongoDB comes up. */
final class IndexedCollection {
  private final ReactiveMongoCollection<Document> documents;
  private final List<IndexModel> indexes;
  private volatile boolean indexed;

  IndexedCollection(ReactiveMongoCollection<Document> documents, List<IndexModel> indexes) {
    this.documents = documents;
    this.indexes = indexes;
  }

  /** Runs a call; fails with {@link Unavailable} when MongoDB is away. */
  <T> Uni<T> run(Function<ReactiveMongoCollection<Document>, Uni<T>> call) {
    return ready()
        .chain(() -> call.apply(documents))
        .onFailure()
        .transform(IndexedCollection::forTheCore);
  }

  static boolean isDuplicate(Throwable failure) {
    return failure instanceof MongoWriteException refused
        && refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  private Uni<Void> ready() {
    return indexed
        ? Uni.createFrom().voidItem()
        : documents.createIndexes(indexes).invoke(() -> indexed = true).replaceWithVoid();
  }

  private static Throwable forTheCore(Throwable failure) {
    boolean ours =
        failure instanceof MongoWriteException || failure instanceof MongoCommandException;
    return failure instanceof MongoException && !ours
        ? new Unavailable("MongoDB", failure)
        : failure;
  }
}
