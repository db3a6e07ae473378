package ai.aureeture.notification.adapter.outbound.ical;

import ai.aureeture.notification.application.port.Calendars;
import ai.aureeture.notification.domain.calendar.CalendarEntry;
import ai.aureeture.notification.domain.mails.SenderDetails;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Calendars without a METHOD: a program that fetches one takes a snapshot, and schedules nothing
 * (RFC 5545, 3.7.2). So they need no organizer, and show no address.
 */
@ApplicationScoped
class IcalCalendars implements Calendars {
  private static final String NAME = "Aureeture sessions";
  private static final String HOW_OFTEN = "PT15M";

  private final SenderDetails sender;

  IcalCalendars(SenderDetails sender) {
    this.sender = sender;
  }

  @Override
  public String file(CalendarEntry entry) {
    var calendar = Ical.empty();
    calendar.add(event(entry));
    return Ical.text(calendar);
  }

  @Override
  public String feed(List<CalendarEntry> entries) {
    var calendar = Ical.empty();
    // RFC 7986 has names for these; programs listen to the older ones, too.
    calendar.add(new Name(NAME));
    calendar.add(new XProperty("X-WR-CALNAME", NAME));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), HOW_OFTEN));
    calendar.add(new XProperty("X-PUBLISHED-TTL", HOW_OFTEN));
    entries.forEach(entry -> calendar.add(event(entry)));
    if (entries.isEmpty()) {
      // A calendar has at least one component (RFC 5545, 3.6).
      calendar.add(Utc.zone());
    }
    return Ical.text(calendar);
  }

  private VEvent event(CalendarEntry entry) {
    return new Entry(entry.session(), entry.reader(), entry.link(), sender)
        .event(entry.sequence(), entry.changedAt(), status(entry.status()));
  }

  private static Status status(CalendarEntry.Status status) {
    return switch (status) {
      case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
      case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
      case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }
}
