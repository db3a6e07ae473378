package ai.aureeture.notification.adapter.outbound.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** RFC 5545 as ical4j has it: how every text of ours begins, and how it is written. */
final class Ical {
  private static final int UNFOLDED = Integer.MAX_VALUE;

  private Ical() {}

  static Calendar empty() {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Aureeture//Booking//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    return calendar;
  }

  static String text(Calendar calendar) {
    var problems = calendar.validate().getEntries();
    if (!problems.isEmpty()) {
      throw new IllegalStateException("a calendar breaks RFC 5545: " + problems);
    }
    var text = new StringWriter();
    try {
      new CalendarOutputter(true, UNFOLDED).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Folding.of(text.toString());
  }
}
