package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.kit.work.Unavailable;
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

  static Unavailable away(Throwable failure) {
    return new Unavailable("the availability store", failure);
  }
}
