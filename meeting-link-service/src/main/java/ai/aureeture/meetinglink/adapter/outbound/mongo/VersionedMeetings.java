package ai.aureeture.meetinglink.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingId;
import ai.aureeture.mongo.LastSeenCache;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Changes of meetings: each replaces the revision it was decided on, or starts over. */
final class VersionedMeetings {
  private final ReactiveMongoCollection<Document> meetings;
  private final LastSeenCache<MeetingDocument> recent = new LastSeenCache<>();

  VersionedMeetings(ReactiveMongoCollection<Document> meetings) {
    this.meetings = meetings;
  }

  Uni<Void> insert(Meeting first) {
    var document = MeetingDocument.of(first, 0);
    return meetings.insertOne(document.bson()).invoke(() -> seen(document)).replaceWithVoid();
  }

  /** What this process has seen last is tried first: it is there still, or nothing is written. */
  Uni<Meeting> change(MeetingId id, UnaryOperator<Meeting> decide) {
    var seen = recent.find(id.text());
    return seen.filter(stored -> !decide.apply(stored.toMeeting()).equals(stored.toMeeting()))
        .map(stored -> change(stored, decide))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
        .flatMap(done -> done.isPresent() ? item(done) : changeStored(id, decide));
  }

  private Uni<Meeting> changeStored(MeetingId id, UnaryOperator<Meeting> decide) {
    return load(id)
        .flatMap(stored -> change(stored, decide))
        .flatMap(done -> done.isPresent() ? item(done) : changeStored(id, decide));
  }

  private static Uni<Meeting> item(Optional<Meeting> done) {
    return Uni.createFrom().item(done.orElseThrow());
  }

  /** Empty when another process changed it in between. */
  private Uni<Optional<Meeting>> change(MeetingDocument stored, UnaryOperator<Meeting> decide) {
    var before = stored.toMeeting();
    var after = decide.apply(before);
    return after.equals(before)
        ? Uni.createFrom().item(Optional.of(before))
        : replace(after, stored.revision()).map(won -> won ? Optional.of(after) : Optional.empty());
  }

  Uni<MeetingDocument> load(MeetingId id) {
    return meetings
        .find(eq("_id", id.text()))
        .toUni()
        .onItem()
        .ifNull()
        .failWith(() -> new IllegalStateException("no meeting " + id.text()))
        .map(MeetingDocument::new)
        .invoke(this::seen);
  }

  /** False when it is not at that revision any more. */
  Uni<Boolean> replace(Meeting meeting, long revision) {
    var next = MeetingDocument.of(meeting, revision + 1);
    return meetings
        .replaceOne(
            and(eq("_id", meeting.id().text()), eq(MeetingDocument.REVISION, revision)),
            next.bson())
        .map(result -> result.getMatchedCount() == 1)
        .invoke(won -> {
          if (won) {
            seen(next);
          } else {
            recent.remove(next.id());
          }
        });
  }

  void seen(MeetingDocument stored) {
    recent.put(stored.id(), stored);
  }
}
