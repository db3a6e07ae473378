package ai.aureeture.notification.adapter.outbound.mongo.notices;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import ai.aureeture.notification.adapter.outbound.mongo.IndexedCollection;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.Notice;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notices as documents, keyed by what they stand for and numbered by a unique index. */
@ApplicationScoped
class MongoNotices implements Notices {
  private final IndexedCollection notices;
  private final NumberedNotices numbered;

  MongoNotices(
      ReactiveMongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String name) {
    var documents = client.getDatabase(name).getCollection("notices");
    // The numbering without gaps rests on the first.
    var places = Indexes.ascending("recipient", "sequence");
    notices =
        new IndexedCollection(
            documents,
            List.of(
                new IndexModel(places, new IndexOptions().unique(true)),
                new IndexModel(Indexes.ascending("session"))));
    numbered = new NumberedNotices(notices, this::last);
  }

  @Override
  public Uni<List<Notice>> add(List<InAppNotification> bells, Instant now) {
    return numbered.add(bells, now);
  }

  @Override
  public Uni<List<Notice>> of(String recipientId, boolean unreadOnly, long before, int limit) {
    var below = and(eq("recipient", recipientId), lt("sequence", before));
    var wanted = unreadOnly ? and(below, eq("readAt", null)) : below;
    return list(wanted, new FindOptions().sort(descending("sequence")).limit(limit));
  }

  @Override
  public Uni<List<Notice>> after(String recipientId, long sequence, int limit) {
    var above = and(eq("recipient", recipientId), gt("sequence", sequence));
    return list(above, new FindOptions().sort(ascending("sequence")).limit(limit));
  }

  @Override
  public Uni<Long> last(String recipientId) {
    return of(recipientId, false, Long.MAX_VALUE, 1)
        .map(newest -> newest.isEmpty() ? 0 : newest.getFirst().sequence());
  }

  @Override
  public Uni<Long> place(String recipientId, String noticeId) {
    return list(own(recipientId, noticeId), new FindOptions().limit(1))
        .map(found -> found.isEmpty() ? 0 : found.getFirst().sequence());
  }

  @Override
  public Uni<Long> unread(String recipientId) {
    return notices.run(all -> all.countDocuments(unreadOf(recipientId)));
  }

  @Override
  public Uni<Boolean> read(String recipientId, String noticeId, Instant at) {
    var mine = own(recipientId, noticeId);
    return notices
        .run(all -> all.updateOne(and(mine, eq("readAt", null)), readAt(at)))
        .flatMap(updated ->
            updated.getMatchedCount() > 0
                ? Uni.createFrom().item(true)
                : notices.run(all -> all.countDocuments(mine)).map(count -> count > 0));
  }

  @Override
  public Uni<Void> readAll(String recipientId, Instant at) {
    return notices.run(all -> all.updateMany(unreadOf(recipientId), readAt(at))).replaceWithVoid();
  }

  @Override
  public Uni<Void> rewrite(String recipientId, String sessionId, String body) {
    var theirs = and(eq("recipient", recipientId), eq("session", sessionId));
    return notices.run(all -> all.updateMany(theirs, Updates.set("body", body))).replaceWithVoid();
  }

  private Uni<List<Notice>> list(Bson filter, FindOptions options) {
    return notices.run(
        all -> all.find(filter, options).map(NoticeDocument::toNotice).collect().asList());
  }

  private static Bson own(String recipientId, String noticeId) {
    return and(eq("_id", noticeId), eq("recipient", recipientId));
  }

  private static Bson unreadOf(String recipientId) {
    return and(eq("recipient", recipientId), eq("readAt", null));
  }

  private static Bson readAt(Instant at) {
    return Updates.set("readAt", Date.from(at));
  }
}
