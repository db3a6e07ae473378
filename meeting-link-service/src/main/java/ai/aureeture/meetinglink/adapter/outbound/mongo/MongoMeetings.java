package ai.aureeture.meetinglink.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static java.util.Comparator.comparing;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.application.port.Unreadable;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingId;
import ai.aureeture.mongo.MongoFailures;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a meeting; every change is a compare-and-set on its revision. */
@ApplicationScoped
public class MongoMeetings implements Meetings {
  private final ReactiveMongoCollection<Document> meetings;

  MongoMeetings(ReactiveMongoClient mongo, MongoSettings settings) {
    this.meetings = mongo.getDatabase(settings.database()).getCollection("meetings");
  }

  @Override
  public Uni<Meeting> addOrGet(Meeting first) {
    return meetings
        .insertOne(MeetingDocument.of(first, 0).bson())
        .replaceWith(first)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithUni(() -> load(first.id()).map(MeetingDocument::toMeeting))
        .plug(MongoMeetings::orUnavailable);
  }

  @Override
  public Uni<Meeting> change(MeetingId id, UnaryOperator<Meeting> decide) {
    return changeOnce(id, decide)
        .flatMap(changed ->
            changed
                .map(meeting -> Uni.createFrom().item(meeting))
                .orElseGet(() -> change(id, decide)))
        .plug(MongoMeetings::orUnavailable);
  }

  @Override
  public Uni<Optional<Meeting>> takeDue(Instant now) {
    return meetings
        .findOneAndUpdate(
            lte(MeetingDocument.DUE, Date.from(now)),
            // Before it is read: one that cannot be read must not be the first for ever.
            combine(
                set(MeetingDocument.DUE, Date.from(now.plus(Meeting.LEASE))),
                inc(MeetingDocument.REVISION, 1L)),
            new FindOneAndUpdateOptions()
                .sort(ascending(MeetingDocument.DUE))
                .returnDocument(ReturnDocument.AFTER))
        .flatMap(due ->
            due == null
                ? Uni.createFrom().item(Optional.<Meeting>empty())
                : take(new MeetingDocument(due), now))
        .plug(MongoMeetings::orUnavailable);
  }

  @Override
  public Uni<List<Meeting>> ofSession(String sessionId) {
    return list(eq(MeetingDocument.SESSION_ID, sessionId))
        .map(found -> found.stream().sorted(comparing(meeting -> meeting.id().move())).toList());
  }

  @Override
  public Uni<List<Meeting>> ofPerson(String personId) {
    return list(
        or(eq(MeetingDocument.MENTOR_ID, personId), eq(MeetingDocument.STUDENT_ID, personId)));
  }

  private Uni<List<Meeting>> list(Bson wanted) {
    return meetings
        .find(wanted)
        .map(bson -> new MeetingDocument(bson).toMeeting())
        .collect()
        .asList()
        .plug(MongoMeetings::orUnavailable);
  }

  private Uni<Optional<Meeting>> take(MeetingDocument due, Instant now) {
    var taken = read(due).taken(now);
    return replace(taken, due.revision())
        .flatMap(won -> won ? Uni.createFrom().item(Optional.of(taken)) : takeDue(now));
  }

  private static Meeting read(MeetingDocument stored) {
    try {
      return stored.toMeeting();
    } catch (RuntimeException senseless) {
      throw new Unreadable(stored.id(), senseless);
    }
  }

  private Uni<Optional<Meeting>> changeOnce(MeetingId id, UnaryOperator<Meeting> decide) {
    return load(id)
        .flatMap(stored -> {
          var before = stored.toMeeting();
          var after = decide.apply(before);
          return after.equals(before)
              ? Uni.createFrom().item(Optional.of(before))
              : replace(after, stored.revision())
                  .map(won -> won ? Optional.of(after) : Optional.empty());
        });
  }

  private Uni<MeetingDocument> load(MeetingId id) {
    return meetings
        .find(eq("_id", id.text()))
        .toUni()
        .onItem()
        .ifNull()
        .failWith(() -> new IllegalStateException("no meeting " + id.text()))
        .map(MeetingDocument::new);
  }

  private Uni<Boolean> replace(Meeting meeting, long revision) {
    return meetings
        .replaceOne(
            and(eq("_id", meeting.id().text()), eq(MeetingDocument.REVISION, revision)),
            MeetingDocument.of(meeting, revision + 1).bson())
        .map(result -> result.getMatchedCount() == 1);
  }

  private static <T> Uni<T> orUnavailable(Uni<T> call) {
    return call.onFailure(MongoFailures::isOutage)
        .transform(failure -> new Unavailable("the store of meetings", failure));
  }
}
