package ai.aureeture.meetinglink.adapter.out.calendly;

import ai.aureeture.meetinglink.domain.Invitation;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Somebody's part in a scheduled event; {@code event} is that event's URI. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Invitee(String uri, String event, String status, Tracking tracking) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Tracking(@JsonProperty("utm_content") String utmContent) {}

  Invitation toInvitation() {
    return new Invitation(event, uri);
  }

  boolean isFor(String sessionId) {
    return "active".equals(status) && tracking != null && sessionId.equals(tracking.utmContent());
  }
}
