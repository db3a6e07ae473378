package ai.aureeture.meetinglink.adapter.outbound.calendly;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Several things, as Calendly wraps them (the first page of them). */
@JsonIgnoreProperties(ignoreUnknown = true)
record Collection<T>(List<T> collection) {}
