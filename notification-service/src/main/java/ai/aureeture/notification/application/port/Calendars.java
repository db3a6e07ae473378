package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.calendar.CalendarEntry;
import java.util.List;

/**
 * Writes sessions for calendar programs (RFC 5545). The same entries give the same text, however
 * often they are asked for.
 */
public interface Calendars {

  /** One session, to be opened by hand. */
  String file(CalendarEntry entry);

  /** All of a person's sessions, to be asked for again and again. */
  String feed(List<CalendarEntry> entries);
}
