package ai.aureeture.meetinglink.adapter.outbound.calendly;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** One thing, as Calendly wraps it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Resource<T>(T resource) {}
