package ai.aureeture.meetinglink.adapter.outbound.mongo;

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
  private final VersionedMeetings versions;

  MongoMeetings(ReactiveMongoClient mongo, MongoSettings settings) {
    this.meetings = mongo.getDatabase(settings.database()).getCollection("meetings");
    this.versions = new VersionedMeetings(meetings);
  }

  @Override
  public Uni<Meeting> addOrGet(Meeting first) {
    return versions
        .insert(first)
        .replaceWith(first)
        .onFailure(MongoFailures::isDuplicateKey)
        .recoverWithUni(() -> versions.load(first.id()).map(MeetingDocument::toMeeting))
        .plug(MongoMeetings::orUnavailable);
  }

  @Override
  public Uni<Meeting> change(MeetingId id, UnaryOperator<Meeting> decide) {
    return versions.change(id, decide).plug(MongoMeetings::orUnavailable);
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
        .map(MeetingDocument::new)
        .invoke(versions::seen)
        .map(MeetingDocument::toMeeting)
        .collect()
        .asList()
        .plug(MongoMeetings::orUnavailable);
  }

  private Uni<Optional<Meeting>> take(MeetingDocument due, Instant now) {
    var taken = read(due).taken(now);
    return versions
        .replace(taken, due.revision())
        .flatMap(won -> won ? Uni.createFrom().item(Optional.of(taken)) : takeDue(now));
  }

  private static Meeting read(MeetingDocument stored) {
    try {
      return stored.toMeeting();
    } catch (RuntimeException senseless) {
      throw new Unreadable(stored.id(), senseless);
    }
  }

  private static <T> Uni<T> orUnavailable(Uni<T> call) {
    return call.onFailure(MongoFailures::isOutage)
        .transform(failure -> new Unavailable("the store of meetings", failure));
  }
}
