package ai.aureeture.notification;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;

/** A calendar as a calendar program reads it, which finds nothing wrong with it. */
public record Ics(Calendar calendar) {

  public static Ics of(String text) {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      var problems = calendar.validate().getEntries();
      if (!problems.isEmpty()) {
        throw new AssertionError(problems + " in " + text);
      }
      return new Ics(calendar);
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  /** The calendar's own properties. */
  public String head(String property) {
    return calendar.getRequiredProperty(property).getValue();
  }

  /** A property of its only event. */
  public String value(String property) {
    var events = calendar.getComponents(Component.VEVENT);
    if (events.size() != 1) {
      throw new AssertionError(events.size() + " events");
    }
    return events.getFirst().getRequiredProperty(property).getValue();
  }

  /** A property of every event, in their order. */
  public List<String> values(String property) {
    return calendar.getComponents(Component.VEVENT).stream()
        .map(event -> event.getRequiredProperty(property).getValue())
        .toList();
  }
}
