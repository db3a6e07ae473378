package ai.aureeture.e2e.load.fill;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;

/** The documents that the services keep of a session, and of its two people. */
final class DocumentStores {
  private static final int AT_ONCE = 1000;

  /** Reminders that were sent are forgotten after thirty days. */
  private static final Duration KEPT = Duration.ofDays(29);

  private static final String NOTICES = "notifications.notices";
  private static final String REMINDERS = "notifications.reminders";

  /** Where a collection names the session. */
  private static final Map<String, String> BY_SESSION =
      Map.of(
          "availability.sessionTimes",
          "_id",
          "meeting-links.meetings",
          "sessionId",
          "notifications.appointments",
          "_id",
          "notifications.mails",
          "session.id",
          NOTICES,
          "session",
          REMINDERS,
          "session");

  private static final String MENTORS = "availability.availabilities";
  private static final String STUDENTS = "notifications.studentZones";

  private final MongoClient client;
  private final Instant now = Instant.now();
  private final Map<String, List<Document>> waiting = new HashMap<>();
  private final Map<String, Long> notices = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final Map<String, Long> written = new TreeMap<>();

  DocumentStores(MongoClient client) {
    this.client = client;
  }

  /** Copies what belongs to these models; answers how many documents came to each collection. */
  Map<String, Long> add(ModelSession over, ModelSession toCome, List<FilledSession> sessions) {
    var ofOver = models(over);
    var ofToCome = models(toCome);
    for (FilledSession session : sessions) {
      (session.isOver() ? ofOver : ofToCome)
          .forEach((name, models) -> models.forEach(model -> add(name, model.copy(session))));
    }
    waiting.keySet().forEach(this::write);
    return written;
  }

  private Map<String, List<DocumentModel>> models(ModelSession model) {
    var all = new TreeMap<String, List<DocumentModel>>();
    var values = model.values();
    BY_SESSION.forEach((name, field) -> all.put(name, models(model, name, field, values.id())));
    all.put(MENTORS, models(model, MENTORS, "_id", values.mentorId()));
    all.put(STUDENTS, models(model, STUDENTS, "_id", values.studentId()));
    return all;
  }

  private List<DocumentModel> models(ModelSession model, String name, String field, String value) {
    return collection(name)
        .find(Filters.eq(field, value))
        .map(document -> new DocumentModel(model, document))
        .into(new ArrayList<>());
  }

  private void add(String name, Document copy) {
    switch (name) {
      case MENTORS, STUDENTS -> {
        if (!people.add(copy.getString("_id"))) return;
      }
      case NOTICES ->
          copy.put("sequence", notices.merge(copy.getString("recipient"), 1L, Long::sum));
      case REMINDERS -> {
        if (copy.getDate("start").toInstant().isBefore(now.minus(KEPT))) return;
        copy.computeIfPresent("doneAt", (_, _) -> copy.getDate("start"));
      }
      default -> {}
    }
    var some = waiting.computeIfAbsent(name, _ -> new ArrayList<>());
    some.add(copy);
    if (some.size() == AT_ONCE) write(name);
  }

  private void write(String name) {
    var some = waiting.get(name);
    if (some.isEmpty()) return;
    var _ = collection(name).insertMany(some, new InsertManyOptions().ordered(false));
    written.merge(name, (long) some.size(), Long::sum);
    some.clear();
  }

  private MongoCollection<Document> collection(String name) {
    int dot = name.indexOf('.');
    return client.getDatabase(name.substring(0, dot)).getCollection(name.substring(dot + 1));
  }

  /** Whether all of a new session is stored: its mails are sent and its reminders planned. */
  boolean isSettled(String sessionId, int mails) {
    return count("notifications.mails", mailsSent(sessionId)) == mails
        && count(REMINDERS, new Document("session", sessionId)) == 2;
  }

  private static Document mailsSent(String sessionId) {
    return new Document("session.id", sessionId).append("delivery.state", "sent");
  }

  /** Whether every service knows that it is over. */
  boolean isOver(String sessionId, long version) {
    return count("notifications.appointments", atVersion(sessionId, "session.version", version))
            == 1
        && count("availability.sessionTimes", atVersion(sessionId, "version", version)) == 1;
  }

  private static Document atVersion(String sessionId, String field, long version) {
    return new Document("_id", sessionId).append(field, version);
  }

  /** The reminders go out now instead of shortly before the session. */
  void remindNow(String sessionId) {
    var due = new Document("$set", new Document("dueAt", Date.from(now)));
    var _ = collection(REMINDERS).updateMany(new Document("session", sessionId), due);
  }

  private long count(String name, Document wanted) {
    return collection(name).countDocuments(wanted);
  }
}
