package ai.aureeture.meetinglink.adapter.outbound.mongo;

import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingId;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.MeetingState;
import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import ai.aureeture.meetinglink.domain.MeetingState.Decided;
import ai.aureeture.meetinglink.domain.MeetingState.Invited;
import ai.aureeture.meetinglink.domain.MeetingState.Wanted;
import ai.aureeture.meetinglink.domain.MeetingState.Withdrawn;
import ai.aureeture.meetinglink.domain.Participant;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A meeting as it lies in the store. {@code revision} rises with every change. */
record MeetingDocument(Document bson) {
  static final String DUE = "due";
  static final String REVISION = "revision";
  static final String SESSION_ID = "sessionId";
  static final String MENTOR_ID = "mentor.id";
  static final String STUDENT_ID = "student.id";

  static MeetingDocument of(Meeting meeting, long revision) {
    var request = meeting.request();
    var bson =
        new Document("_id", meeting.id().text())
            .append(REVISION, revision)
            .append(SESSION_ID, meeting.id().sessionId())
            .append("start", date(meeting.id().start()))
            .append("move", meeting.id().move())
            .append("end", date(request.end()))
            .append("mentor", person(request.mentor()))
            .append("student", person(request.student()))
            .append("decideBy", date(meeting.decideBy()));
    request.eventType().ifPresent(uri -> bson.append("eventType", uri));
    meeting.due().ifPresent(at -> bson.append(DUE, date(at)));
    write(meeting.state(), bson);
    return new MeetingDocument(bson);
  }

  String id() {
    return String.valueOf(bson.get("_id"));
  }

  long revision() {
    return bson.getLong(REVISION);
  }

  Meeting toMeeting() {
    var request =
        new MeetingRequest(
            new MeetingId(bson.getString(SESSION_ID), instant("start"), bson.get("move", 0)),
            person("mentor"),
            person("student"),
            instant("end"),
            Optional.ofNullable(bson.getString("eventType")));
    return new Meeting(
        request,
        instant("decideBy"),
        Optional.ofNullable(bson.getDate(DUE)).map(Date::toInstant),
        state());
  }

  private static void write(MeetingState state, Document bson) {
    switch (state) {
      case Wanted(int tries) -> bson.append("state", "wanted").append("tries", tries);
      case Invited(var invitation, int polls, boolean doubtful) ->
          bson.append("state", "invited")
              .append("invitation", LinkDocument.of(invitation))
              .append("polls", polls)
              .append("doubtful", doubtful);
      case Decided(var link, var orphan) ->
          bson.append("state", "decided")
              .append("link", LinkDocument.of(link))
              .append("leftover", LinkDocument.of(orphan));
      case Announced(var link, var orphan) ->
          bson.append("state", "announced")
              .append("link", LinkDocument.of(link))
              .append("leftover", LinkDocument.of(orphan));
      case Withdrawn(var orphan) ->
          bson.append("state", "withdrawn").append("leftover", LinkDocument.of(orphan));
    }
  }

  private MeetingState state() {
    return switch (bson.getString("state")) {
      case "wanted" -> new Wanted(bson.getInteger("tries"));
      case "invited" ->
          new Invited(
              LinkDocument.toInvitation(part("invitation")),
              bson.getInteger("polls"),
              bson.getBoolean("doubtful"));
      case "decided" ->
          new Decided(LinkDocument.toLink(part("link")), LinkDocument.toLeftover(part("leftover")));
      case "announced" ->
          new Announced(
              LinkDocument.toLink(part("link")), LinkDocument.toLeftover(part("leftover")));
      case "withdrawn" -> new Withdrawn(LinkDocument.toLeftover(part("leftover")));
      case String other -> throw new IllegalStateException("unknown state " + other);
    };
  }

  private static Document person(Participant person) {
    return new Document("id", person.id())
        .append("name", person.name())
        .append("email", person.email())
        .append("timezone", person.timezone());
  }

  private Participant person(String field) {
    var person = part(field);
    return new Participant(
        person.getString("id"),
        person.getString("name"),
        person.getString("email"),
        person.getString("timezone"));
  }

  private Document part(String field) {
    return bson.get(field, Document.class);
  }

  private Instant instant(String field) {
    return bson.getDate(field).toInstant();
  }

  private static Date date(Instant at) {
    return Date.from(at);
  }
}
