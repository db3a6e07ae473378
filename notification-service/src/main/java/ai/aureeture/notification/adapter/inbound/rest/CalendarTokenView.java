package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.notification.application.calendar.ShareCalendar;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's sessions can be read by an address.
 *
 * @param since null when they can't
 * @param url only in the answer that made it
 */
public record CalendarTokenView(
    boolean active,
    @Nullable Instant since,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String url) {

  static CalendarTokenView of(ShareCalendar.Shared shared, String baseUrl) {
    var url = "%s/api/calendar/%s.ics".formatted(baseUrl, shared.key().secret());
    return new CalendarTokenView(true, shared.since(), url);
  }

  static CalendarTokenView of(Optional<Instant> since) {
    return new CalendarTokenView(since.isPresent(), since.orElse(null), null);
  }
}
