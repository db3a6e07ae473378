package ai.aureeture.notification.adapter.outbound.mongo.notices;

import static com.mongodb.client.model.Filters.eq;

import ai.aureeture.mongo.LastSeenCache;
import ai.aureeture.mongo.MongoFailures;
import ai.aureeture.notification.adapter.outbound.mongo.IndexedCollection;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.Notice;
import com.mongodb.client.model.InsertManyOptions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Gives out the places in people's lists; the unique index refuses one that is taken. */
final class NumberedNotices {
  private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

  private final IndexedCollection notices;
  private final Function<String, Uni<Long>> last;

  /** The last place of each person's list that this process has seen taken. */
  private final LastSeenCache<Long> places = new LastSeenCache<>();

  /**
   * @param last asks the store for the last place of a person's list
   */
  NumberedNotices(IndexedCollection notices, Function<String, Uni<Long>> last) {
    this.notices = notices;
    this.last = last;
  }

  /** With one command where all last places are known and no other process has given out more. */
  Uni<List<Notice>> add(List<InAppNotification> bells, Instant now) {
    var next = bells.stream().flatMap(bell -> next(bell, now).stream()).toList();
    return next.isEmpty() || next.size() < bells.size()
        ? addEach(bells, now)
        : notices
            .run(all -> all.insertMany(next.stream().map(NoticeDocument::of).toList(), UNORDERED))
            .replaceWith(next)
            .invoke(added -> added.forEach(this::remember))
            .onFailure(MongoFailures::isDuplicateKey)
            .recoverWithUni(() -> addEach(bells, now));
  }

  private Optional<Notice> next(InAppNotification bell, Instant now) {
    return places.find(bell.recipientId()).map(place -> Notice.of(bell, place + 1, now));
  }

  private Uni<List<Notice>> addEach(List<InAppNotification> bells, Instant now) {
    return Multi.createFrom()
        .iterable(bells)
        .onItem()
        .transformToUniAndConcatenate(bell -> add(bell, now))
        .invoke(this::remember)
        .collect()
        .asList();
  }

  private Uni<Notice> add(InAppNotification bell, Instant now) {
    return last.apply(bell.recipientId())
        .flatMap(place -> {
          var notice = Notice.of(bell, place + 1, now);
          return notices
              .run(all -> all.insertOne(NoticeDocument.of(notice)))
              .replaceWith(notice)
              .onFailure(MongoFailures::isDuplicateKey)
              .recoverWithUni(() -> alreadyThereOr(bell, now));
        });
  }

  /** The bell rang before, or another notice took the number: then the next one is tried. */
  private Uni<Notice> alreadyThereOr(InAppNotification bell, Instant now) {
    return notices
        .run(all -> all.find(eq("_id", bell.id())).toUni())
        .flatMap(found ->
            found == null ? add(bell, now) : Uni.createFrom().item(NoticeDocument.toNotice(found)));
  }

  private void remember(Notice notice) {
    if (places.find(notice.recipientId()).orElse(0L) < notice.sequence()) {
      places.put(notice.recipientId(), notice.sequence());
    }
  }
}
