package ai.aureeture.e2e.load.invariants;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import ai.aureeture.e2e.system.TheSystem;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * How often each thing was made, by what it was made for: bells and sent confirmation mails by
 * session and person, rooms by session and link. Each collection is read once.
 */
record Deliveries(
    Map<List<String>, Long> bells, Map<List<String>, Long> mails, Map<List<String>, Long> rooms) {
  private static final String CONFIRMED = "session-confirmed";

  static Deliveries of(TheSystem system) {
    try (var mongo = MongoClients.create(system.parts().mongodb())) {
      return new Deliveries(
          count(mongo, "notifications", "notices", eq("type", CONFIRMED), "session", "recipient"),
          count(
              mongo,
              "notifications",
              "mails",
              and(eq("wording.word", CONFIRMED), eq("delivery.state", "sent")),
              "session.id",
              "recipient"),
          count(
              mongo,
              "meeting-links",
              "meetings",
              eq("state", "announced"),
              "sessionId",
              "link.url"));
    }
  }

  private static Map<List<String>, Long> count(
      MongoClient mongo, String database, String name, Bson wanted, String one, String other) {
    var counts = new HashMap<List<String>, Long>();
    mongo
        .getDatabase(database)
        .getCollection(name)
        .find(wanted)
        .projection(include(one, other))
        .forEach(
            found -> counts.merge(List.of(text(found, one), text(found, other)), 1L, Long::sum));
    return counts;
  }

  private static String text(Document found, String path) {
    return String.valueOf(found.getEmbedded(List.of(path.split("\\.")), Object.class));
  }
}
