package ai.aureeture.availability.domain;

import ai.aureeture.availability.domain.schedule.BookingRules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.OverrideSlot;
import ai.aureeture.availability.domain.schedule.WeeklySlot;
import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.WallTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Schedules written as people say them: {@code "Mon-Fri 09:00-17:00, Sat 10:00-12:00 off"}, {@code
 * "2027-03-15 block 10:00-11:00; 2027-03-16 open 09:00-10:00"}, {@code "session=60 buffer=15"}.
 */
public final class Schedules {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private Schedules() {}

  public static MentorAvailability of(String zone, String weekly) {
    return of(zone, weekly, "", "");
  }

  public static MentorAvailability of(String zone, String weekly, String overrides, String rules) {
    return of("user_m1", zone, weekly, overrides, rules);
  }

  public static MentorAvailability of(
      String mentorId, String zone, String weekly, String overrides, String rules) {
    var said = rules(rules);
    return new MentorAvailability(
        mentorId,
        ZoneId.of(zone),
        parts(weekly, ",").flatMap(Schedules::weekly).toList(),
        parts(overrides, ";").map(Schedules::override).toList(),
        !said.containsKey("instant"),
        rules(said));
  }

  private static Stream<WeeklySlot> weekly(String text) {
    var words = text.split(" ");
    var days = words[0].split("-");
    return IntStream.rangeClosed(DAYS.indexOf(days[0]), DAYS.indexOf(days[days.length - 1]))
        .mapToObj(day -> new WeeklySlot(DayOfWeek.of(day + 1), hours(words[1]), words.length < 3));
  }

  private static OverrideSlot override(String text) {
    var words = text.split(" ");
    var hours = words.length < 3 ? Optional.<Hours>empty() : Optional.of(hours(words[2]));
    return new OverrideSlot(LocalDate.parse(words[0]), hours, words[1].equals("block"));
  }

  private static Hours hours(String text) {
    var ends = text.split("-");
    return new Hours(WallTime.parse(ends[0]), WallTime.parse(ends[1]));
  }

  private static Map<String, String> rules(String text) {
    var rules = new HashMap<String, String>();
    parts(text, " ").map(rule -> rule.split("=")).forEach(rule -> rules.put(rule[0], rule[1]));
    return rules;
  }

  private static BookingRules rules(Map<String, String> said) {
    int session = number(said, "session", 60);
    int buffer = number(said, "buffer", 0);
    return new BookingRules(
        session,
        number(said, "interval", session + buffer),
        buffer,
        number(said, "notice", 2),
        number(said, "cap", 10),
        number(said, "window", 90));
  }

  private static int number(Map<String, String> said, String rule, int otherwise) {
    return Integer.parseInt(said.getOrDefault(rule, String.valueOf(otherwise)));
  }

  public static Stream<String> parts(String text, String separator) {
    return text == null
        ? Stream.of()
        : Arrays.stream(text.split(separator)).map(String::trim).filter(part -> !part.isEmpty());
  }
}
