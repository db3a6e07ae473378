package ai.aureeture.notification.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import ai.aureeture.notification.application.port.Reminders;
import ai.aureeture.notification.domain.reminders.Reminder;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A document each, keyed by what it reminds of. What was sent keeps its document for a while,
 * without a due time: the key then still says that it must not be planned again.
 */
@ApplicationScoped
class MongoReminders implements Reminders {
  private static final Date FREE = new Date(0);

  private static final int FORGOTTEN_AT_ONCE = 1000;
  private final IndexedCollection reminders;

  MongoReminders(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    var documents = client.getDatabase(name).getCollection("reminders");
    reminders =
        new IndexedCollection(
            documents,
            List.of(
                new IndexModel(Indexes.ascending("dueAt")),
                new IndexModel(Indexes.ascending("doneAt"), new IndexOptions().sparse(true))));
  }

  @Override
  public Uni<Void> plan(List<Reminder> some) {
    return reminders.insertNew(some.stream().map(MongoReminders::document).toList());
  }

  @Override
  public Uni<Optional<Reminder>> takeDue(Instant now, Duration lease) {
    var due = and(lte("dueAt", Date.from(now)), lte("leasedUntil", Date.from(now)));
    var take = set("leasedUntil", Date.from(now.plus(lease)));
    var longestDueFirst = new FindOneAndUpdateOptions().sort(ascending("dueAt"));
    return reminders
        .run(all -> all.findOneAndUpdate(due, take, longestDueFirst))
        .map(taken -> Optional.ofNullable(taken).map(MongoReminders::reminder));
  }

  @Override
  public Uni<Void> sent(Reminder reminder, Instant now) {
    var done = combine(set("dueAt", null), set("doneAt", Date.from(now)));
    return reminders.run(all -> all.updateOne(eq("_id", reminder.id()), done)).replaceWithVoid();
  }

  @Override
  public Uni<Void> drop(Reminder reminder) {
    return reminders.run(all -> all.deleteOne(eq("_id", reminder.id()))).replaceWithVoid();
  }

  /** By hand, since not every stand-in for MongoDB has indexes that let documents expire. */
  @Override
  public Uni<Void> forgetSent(Instant until) {
    var oldest = new FindOptions().sort(ascending("doneAt")).limit(FORGOTTEN_AT_ONCE);
    return reminders
        .run(all ->
            all.find(lt("doneAt", Date.from(until)), oldest)
                .map(found -> found.getString("_id"))
                .collect()
                .asList())
        .flatMap(ids -> reminders.run(all -> all.deleteMany(in("_id", ids))))
        .replaceWithVoid();
  }

  private static Document document(Reminder reminder) {
    return new Document("_id", reminder.id())
        .append("session", reminder.sessionId())
        .append("start", Date.from(reminder.start()))
        .append("ahead", reminder.ahead().name())
        .append("dueAt", Date.from(reminder.dueAt()))
        .append("leasedUntil", FREE);
  }

  private static Reminder reminder(Document stored) {
    return new Reminder(
        stored.getString("session"),
        stored.getDate("start").toInstant(),
        Reminder.Ahead.valueOf(stored.getString("ahead")));
  }
}
