package ai.aureeture.availability.adapter.outbound.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.availability.domain.time.TimeRange;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A session's time as it is stored; its key is the session's id. */
final class SessionTimeDocument {
  static final String MENTOR = "mentorId";

  /** When it was stored, on our clock; absent in what the release before stored. */
  static final String CHANGED_AT = "changedAt";

  private static final String PROPOSED = "proposed";

  /** What {@link #busy} walks along, for own times and proposed ones; and the latest changes. */
  static final List<Bson> INDEXES =
      List.of(
          Indexes.ascending(MENTOR, "state", "blockedUntil", "start"),
          Indexes.ascending(MENTOR, "state", PROPOSED + ".blockedUntil", PROPOSED + ".start"),
          Indexes.ascending(CHANGED_AT));

  private SessionTimeDocument() {}

  static Document of(SessionTime session, Instant changedAt) {
    return of(session).append(CHANGED_AT, Date.from(changedAt));
  }

  private static Document of(SessionTime session) {
    var document =
        new Document("_id", session.sessionId())
            .append("version", session.version())
            .append(MENTOR, session.mentorId())
            .append("state", session.state().name());
    session.studentId().ifPresent(student -> document.put("studentId", student));
    document.putAll(of(session.time()));
    session.proposed().ifPresent(proposed -> document.put(PROPOSED, of(proposed)));
    return document;
  }

  private static Document of(BusyTime time) {
    return new Document("start", Date.from(time.start()))
        .append("end", Date.from(time.end()))
        .append("bufferMinutes", time.bufferMinutes())
        .append("blockedUntil", Date.from(time.blockedUntil()));
  }

  static SessionTime read(Document stored) {
    var own = time(stored, Optional.empty());
    var proposed = Optional.ofNullable(stored.get(PROPOSED, Document.class));
    return new SessionTime(
        stored.getString("_id"),
        stored.getLong("version"),
        stored.getString(MENTOR),
        Optional.ofNullable(stored.getString("studentId")),
        State.valueOf(stored.getString("state")),
        own,
        proposed.map(it -> time(it, Optional.of(own.start()))));
  }

  private static BusyTime time(Document stored, Optional<Instant> proposedFrom) {
    return new BusyTime(
        stored.getDate("start").toInstant(),
        stored.getDate("end").toInstant(),
        stored.getInteger("bufferMinutes"),
        proposedFrom);
  }

  static Bson of(String sessionId) {
    return eq("_id", sessionId);
  }

  static Bson olderThan(SessionTime session) {
    return and(eq("_id", session.sessionId()), lt("version", session.version()));
  }

  static Bson busy(String mentorId, TimeRange stretch) {
    return busy(eq(MENTOR, mentorId), stretch);
  }

  static Bson busy(Set<String> mentorIds, TimeRange stretch) {
    return busy(in(MENTOR, mentorIds), stretch);
  }

  private static Bson busy(Bson mentors, TimeRange stretch) {
    return and(
        mentors,
        in("state", State.HELD.name(), State.BOOKED.name()),
        or(reachesInto(stretch, ""), reachesInto(stretch, PROPOSED + ".")));
  }

  private static Bson reachesInto(TimeRange stretch, String path) {
    return and(
        gt(path + "blockedUntil", Date.from(stretch.from())),
        lt(path + "start", Date.from(stretch.to())));
  }
}
