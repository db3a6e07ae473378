package ai.aureeture.booking.adapter.inbound.rest.requests;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Where a list goes on that is sorted by a time, and within one time by an id.
 *
 * @param id without white space
 */
public record TimeCursor(Instant at, String id) {
  // Years of four digits: the database knows no larger ones.
  private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\S{1,32}) (\\S+)");

  /** Fails for what is no cursor of ours; for {@link PageRequest#place}. */
  public static TimeCursor read(String text) {
    var parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a cursor of ours");
    }
    return new TimeCursor(Instant.parse(parts.group(1)), parts.group(2));
  }

  /** As the answer tells it. */
  public static String of(Instant at, Object id) {
    return PageRequest.cursor(at + " " + id);
  }
}
