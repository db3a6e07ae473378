package ai.aureeture.meetinglink.adapter.outbound.calendly;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Whose key it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
record User(String uri) {}
