package ai.aureeture.availability.domain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.domain.Schedules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverrideChangeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "all of a removed date goes | 2027-03-15 block; 2027-03-15 open 09:00-10:00; 2027-03-16"
            + " block | 2027-03-15 | | 2027-03-16 block",
        "a date that has none can be removed | 2027-03-16 block | 2027-03-15 | | 2027-03-16 block",
        "removed first, then added | 2027-03-15 block | 2027-03-15 | 2027-03-15 open 09:00-10:00"
            + " | 2027-03-15 open 09:00-10:00",
        "the same date and times are replaced | 2027-03-15 block 09:00-10:00; 2027-03-15 block"
            + " | | 2027-03-15 open 09:00-10:00 | 2027-03-15 block; 2027-03-15 open 09:00-10:00",
        "a whole date replaces a whole date | 2027-03-15 open; 2027-03-15 block 09:00-10:00"
            + " | | 2027-03-15 block | 2027-03-15 block 09:00-10:00; 2027-03-15 block",
        "other times stand beside it | 2027-03-15 open 09:00-10:00 | | 2027-03-15 open 09:00-10:30"
            + " | 2027-03-15 open 09:00-10:00; 2027-03-15 open 09:00-10:30",
        "of the same added twice the last counts | | | 2027-03-15 open 09:00-10:00;"
            + " 2027-03-15 block 09:00-10:00 | 2027-03-15 block 09:00-10:00",
      })
  void dates_change(String name, String before, String remove, String add, String after) {
    var dates = Stream.ofNullable(remove).map(LocalDate::parse).collect(Collectors.toSet());
    var change = new OverrideChange(Set.copyOf(dates), overrides(add));
    assertEquals(overrides(after), change.of(overrides(before)));
  }

  private static List<OverrideSlot> overrides(String text) {
    return Schedules.of("UTC", "", text, "").overrideSlots();
  }
}
