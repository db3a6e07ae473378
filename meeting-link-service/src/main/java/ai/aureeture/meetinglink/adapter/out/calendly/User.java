package ai.aureeture.meetinglink.adapter.out.calendly;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Whose key it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
record User(String uri) {}
