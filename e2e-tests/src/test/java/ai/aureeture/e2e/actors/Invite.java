package ai.aureeture.e2e.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtStart;

/** What a calendar program makes of a calendar file: read and validated by ical4j. */
public record Invite(String method, String uid, int sequence, Instant start, String status) {

  /** The only event of the file; a file with a fault, however small, is none. */
  public static Invite of(String file) {
    var calendar = read(file);
    var faults = List.copyOf(calendar.validate(true).getEntries());
    assertEquals(List.of(), faults, () -> "faults in\n" + file);
    var events = calendar.<CalendarComponent>getComponents(Component.VEVENT);
    assertEquals(1, events.size(), () -> "events in\n" + file);
    var event = events.getFirst();
    DtStart<?> start = event.getRequiredProperty(Property.DTSTART);
    return new Invite(
        calendar.getProperty(Property.METHOD).map(Property::getValue).orElse(""),
        event.getRequiredProperty(Property.UID).getValue(),
        event.getProperty(Property.SEQUENCE).map(Invite::number).orElse(0),
        Instant.from(start.getDate()),
        event.getProperty(Property.STATUS).map(Property::getValue).orElse(""));
  }

  private static int number(Property property) {
    return Integer.parseInt(property.getValue());
  }

  private static Calendar read(String file) {
    try {
      return new CalendarBuilder().build(new StringReader(file));
    } catch (IOException | ParserException fault) {
      throw new AssertionError("no calendar file:\n" + file, fault);
    }
  }
}
