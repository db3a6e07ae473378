package ai.aureeture.meetinglink.adapter.outbound.calendly;

import ai.aureeture.meetinglink.domain.MeetingRequest;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The body of {@code POST /invitees}. The booking's id travels in {@code utm_content}, and in
 * {@code utm_term} which of its moves the event is for.
 */
record InviteeRequest(
    @JsonProperty("event_type") String eventType,
    @JsonProperty("start_time") String startTime,
    Person invitee,
    Tracking tracking) {

  record Person(String name, String email, String timezone) {}

  /** Calendly wants all of its keys or none. */
  @JsonInclude(Include.ALWAYS)
  record Tracking(
      @JsonProperty("utm_campaign") String campaign,
      @JsonProperty("utm_source") String source,
      @JsonProperty("utm_medium") String medium,
      @JsonProperty("utm_content") String content,
      @JsonProperty("utm_term") String term,
      @JsonProperty("salesforce_uuid") String salesforceUuid) {}

  static InviteeRequest of(MeetingRequest request) {
    var student = request.student();
    return new InviteeRequest(
        request.eventType().orElseThrow(),
        request.id().start().toString(),
        new Person(student.name(), student.email(), student.timezone()),
        new Tracking(
            null, "aureeture", null, request.id().sessionId(), term(request.id().move()), null));
  }

  /** Null for the time that was booked first. */
  static String term(int move) {
    return move == 0 ? null : "move-" + move;
  }
}
