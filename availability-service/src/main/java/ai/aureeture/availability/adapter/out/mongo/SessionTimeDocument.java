package ai.aureeture.availability.adapter.out.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import ai.aureeture.availability.domain.BusyTime;
import ai.aureeture.availability.domain.SessionTime;
import ai.aureeture.availability.domain.SessionTime.State;
import ai.aureeture.availability.domain.TimeRange;
import com.mongodb.client.model.Indexes;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A session's time as it is stored; its key is the session's id. */
final class SessionTimeDocument {
  /** What {@link #busy} walks along. */
  static final Bson INDEX = Indexes.ascending("mentorId", "state", "blockedUntil", "start");

  private SessionTimeDocument() {}

  static Document of(SessionTime session) {
    var time = session.time();
    return new Document("version", session.version())
        .append("mentorId", session.mentorId())
        .append("state", session.state().name())
        .append("start", Date.from(time.start()))
        .append("end", Date.from(time.end()))
        .append("bufferMinutes", time.bufferMinutes())
        .append("blockedUntil", Date.from(time.blockedUntil()));
  }

  static BusyTime time(Document stored) {
    return new BusyTime(
        stored.getDate("start").toInstant(),
        stored.getDate("end").toInstant(),
        stored.getInteger("bufferMinutes"));
  }

  static Bson olderThan(SessionTime session) {
    return and(eq("_id", session.sessionId()), lt("version", session.version()));
  }

  static Bson busy(String mentorId, TimeRange stretch) {
    return and(
        eq("mentorId", mentorId),
        in("state", State.HELD.name(), State.BOOKED.name()),
        gt("blockedUntil", Date.from(stretch.from())),
        lt("start", Date.from(stretch.to())));
  }
}
