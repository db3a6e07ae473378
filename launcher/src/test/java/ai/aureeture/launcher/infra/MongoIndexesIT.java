package ai.aureeture.launcher.infra;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.process.Ports;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoIndexesIT {
  private static final int PLACES = 10;

  @TempDir Path folder;

  @Test
  void index_and_documents_agree_after_kill_9() throws Exception {
    var server = new MongoStandIn(folder.resolve("mongodb"), Ports.free());
    try (Running running = new Running(server, folder);
        var client = MongoClients.create(server.uri() + "/?serverSelectionTimeoutMS=20000")) {
      MongoCollection<Document> all = client.getDatabase("test").getCollection("moved");
      all.createIndex(Indexes.ascending("place"));
      all.createIndex(Indexes.ascending("serial"), new IndexOptions().unique(true));
      Map<Integer, Integer> answered = new ConcurrentHashMap<>();
      List<Thread> writers =
          IntStream.range(0, 4)
              .mapToObj(writer -> Thread.ofVirtual().start(() -> move(all, writer, answered)))
              .toList();
      await().until(() -> answered.values().stream().mapToInt(it -> it).sum() > 400);
      running.kill();
      for (Thread writer : writers) writer.join();
      running.start();
      Map<Object, Set<Object>> places = new HashMap<>();
      for (Document each : all.find()) {
        places.computeIfAbsent(each.get("place"), _ -> new HashSet<>()).add(each.get("_id"));
        assertTrue(each.getInteger("moves") >= answered.getOrDefault(each.get("_id"), 0));
        assertEquals(each, all.find(eq("serial", each.get("serial"))).first());
      }
      for (int place = 0; place < PLACES; place++) {
        Set<Object> found = new HashSet<>();
        all.find(eq("place", place)).forEach(each -> found.add(each.get("_id")));
        assertEquals(places.getOrDefault(place, Set.of()), found);
      }
    }
  }

  /** Until the server is gone. */
  private static void move(
      MongoCollection<Document> all, int writer, Map<Integer, Integer> answered) {
    try {
      for (int moves = 1; ; moves++) {
        int id = writer * PLACES + moves % PLACES;
        Bson next =
            combine(
                set("place", ThreadLocalRandom.current().nextInt(PLACES)),
                set("serial", id + ":" + moves),
                set("moves", moves));
        all.updateOne(eq("_id", id), next, new UpdateOptions().upsert(true));
        answered.put(id, moves);
      }
    } catch (MongoException gone) {
      // What was not answered may be there or not.
    }
  }
}
