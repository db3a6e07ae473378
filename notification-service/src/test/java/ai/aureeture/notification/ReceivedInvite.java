package ai.aureeture.notification;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;

/** What a mail brought into its reader's calendar, read by ical4j, which has no complaint. */
public record ReceivedInvite(
    String method, int sequence, String uid, String start, String location) {

  /** Those of all the mails that carry one, oldest first. */
  public static List<ReceivedInvite> by(List<Map<String, String>> mails) {
    return mails.stream()
        .map(mail -> mail.get("calendar"))
        .filter(text -> text != null && !text.isEmpty())
        .map(ReceivedInvite::read)
        .toList();
  }

  private static ReceivedInvite read(String text) {
    var calendar = parsed(text);
    var problems = calendar.validate().getEntries();
    if (!problems.isEmpty()) {
      throw new AssertionError(problems + "\n" + text);
    }
    return new ReceivedInvite(
        calendar.getRequiredProperty(Property.METHOD).getValue(),
        Integer.parseInt(value(calendar, Property.SEQUENCE)),
        value(calendar, Property.UID),
        value(calendar, Property.DTSTART),
        value(calendar, Property.LOCATION));
  }

  private static String value(Calendar calendar, String property) {
    return calendar.getComponents().getFirst().getRequiredProperty(property).getValue();
  }

  private static Calendar parsed(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException e) {
      throw new AssertionError(text, e);
    }
  }

  /** Such as {@code REQUEST 0}. */
  public String revision() {
    return method + " " + sequence;
  }
}
