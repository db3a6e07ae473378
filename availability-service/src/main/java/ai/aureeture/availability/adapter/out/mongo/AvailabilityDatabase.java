package ai.aureeture.availability.adapter.out.mongo;

import ai.aureeture.availability.application.port.StoreAway;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service's own database, and what its failures mean. */
@ApplicationScoped
class AvailabilityDatabase {
  private final ReactiveMongoClient client;
  private final String name;

  AvailabilityDatabase(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    this.client = client;
    this.name = name;
  }

  ReactiveMongoCollection<Document> collection(String collection) {
    return client.getDatabase(name).getCollection(collection);
  }

  static boolean isDuplicate(Throwable failure) {
    return failure instanceof MongoServerException refused
        && ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  /** Everything but a server's own "no". */
  static boolean isAway(Throwable failure) {
    return failure instanceof MongoException
        && (!(failure instanceof MongoServerException)
            || failure instanceof MongoNotPrimaryException
            || failure instanceof MongoNodeIsRecoveringException);
  }

  static StoreAway away(Throwable failure) {
    return new StoreAway(failure);
  }
}
