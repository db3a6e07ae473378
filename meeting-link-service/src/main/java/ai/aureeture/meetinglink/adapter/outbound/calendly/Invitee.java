package ai.aureeture.meetinglink.adapter.outbound.calendly;

import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.MeetingId;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/** A person's part in a scheduled event; {@code event} is that event's URI. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Invitee(String uri, String event, String status, Tracking tracking) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Tracking(
      @JsonProperty("utm_content") String utmContent, @JsonProperty("utm_term") String utmTerm) {}

  Invitation toInvitation() {
    return new Invitation(event, uri);
  }

  boolean isFor(MeetingId id) {
    return "active".equals(status)
        && tracking != null
        && id.sessionId().equals(tracking.utmContent())
        && Objects.equals(InviteeRequest.term(id.move()), tracking.utmTerm());
  }
}
