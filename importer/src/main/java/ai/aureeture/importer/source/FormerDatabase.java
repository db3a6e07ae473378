package ai.aureeture.importer.source;

import ai.aureeture.importer.services.ImportStopped;
import com.mongodb.ConnectionString;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The platform back end's MongoDB. It is only read. */
public final class FormerDatabase implements AutoCloseable {
  private static final int AT_A_TIME = 100;

  private final MongoClient client;
  private final MongoDatabase database;

  /**
   * @param uri a {@code mongodb://} address that ends with the database's name
   * @throws IllegalArgumentException when it is none, or names no database
   */
  public FormerDatabase(String uri) {
    var connection = new ConnectionString(uri);
    var name =
        Optional.ofNullable(connection.getDatabase())
            .orElseThrow(
                () -> new IllegalArgumentException("the address must end with a database's name"));
    client = MongoClients.create(connection);
    database = client.getDatabase(name);
  }

  /** The documents that fit, the oldest first, read a few at a time. */
  public FindIterable<Document> all(String collection, Bson filter) {
    return database
        .getCollection(collection)
        .find(filter)
        .sort(Sorts.ascending("_id"))
        .batchSize(AT_A_TIME);
  }

  public FindIterable<Document> all(String collection) {
    return all(collection, Filters.empty());
  }

  /**
   * @throws ImportStopped when none of the collections has a document, as in a database whose name
   *     was misspelt
   */
  public void requireAny(String... collections) {
    if (Stream.of(collections).allMatch(it -> any(it, Filters.empty()).isEmpty())) {
      throw new ImportStopped(
          "there is no document in %s of the database %s"
              .formatted(String.join(" or ", collections), database.getName()));
    }
  }

  /** Any document that fits. */
  public Optional<Fields> any(String collection, Bson filter) {
    return Optional.ofNullable(database.getCollection(collection).find(filter).first())
        .map(Fields::of);
  }

  @Override
  public void close() {
    client.close();
  }
}
