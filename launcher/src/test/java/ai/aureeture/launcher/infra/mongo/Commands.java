package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.List;

/** A backend as drivers use it, without a socket between. */
record Commands(MongoBackend backend, Channel channel) {
  static final String COLLECTION = "things";

  static Commands to(MongoBackend backend) {
    return new Commands(backend, new EmbeddedChannel());
  }

  Document run(Document command) {
    String name = command.keySet().iterator().next();
    return backend.handleCommand(channel, "test", name, command.cloneDeeply());
  }

  Document insert(Document... documents) {
    return run(
        new Document("insert", COLLECTION)
            .append("ordered", true)
            .append("documents", List.of(documents)));
  }

  Document index(Document key, Document options) {
    String name = String.join("_", key.keySet());
    Document index = new Document("key", key).append("name", name).appendAll(options);
    return run(new Document("createIndexes", COLLECTION).append("indexes", List.of(index)));
  }

  List<Document> find(Document filter) {
    return found(run(new Document("find", COLLECTION).append("filter", filter)));
  }

  @SuppressWarnings("unchecked")
  static List<Document> found(Document answer) {
    return (List<Document>) ((Document) answer.get("cursor")).get("firstBatch");
  }
}
