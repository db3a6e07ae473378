package ai.aureeture.availability.adapter.inbound.rest.slots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.application.slots.SlotListing;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.Slot;
import ai.aureeture.availability.domain.time.TimeRange;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written by hand is what Jackson would write. */
class SlotsJsonTest {
  private static final ObjectMapper JACKSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @ParameterizedTest
  @CsvSource({
    "user_m1, Mon-Sun 00:00-24:00, 2027-03-10T00:00:00Z, 2027-03-20T00:00:00Z",
    "'a\"b\\c\u0007\u00fc\u65e5', Mon-Sun 09:00-10:00, 2027-03-10T00:00:00Z, 2027-03-20T00:00:00Z",
    "user_m1, Mon-Sun 09:00-10:00, 0009-12-30T00:00:00Z, 0010-01-03T00:00:00Z",
    "user_m1, Mon-Sun 09:00-10:00, 2027-03-20T00:00:00Z, 2027-03-20T00:00:00Z"
  })
  void json_equals_the_view_byte_for_byte(String mentor, String weekly, Instant from, Instant to)
      throws JsonProcessingException {
    var availability = Schedules.of(mentor, "UTC", weekly, "", "session=25 interval=5");
    var busy =
        new BusyTime(
            Instant.parse("2027-03-15T09:00:00Z"), Instant.parse("2027-03-15T09:30:00Z"), 0);
    var listing =
        new SlotListing(
            availability,
            new TimeRange(from, to),
            List.of(busy),
            Instant.parse("2027-06-08T18:29:59Z"),
            Optional.empty());
    assertTrue(from.equals(to) || !listing.slots().isEmpty());
    assertEquals(
        JACKSON.writeValueAsString(view(listing)), new String(SlotsJson.of(listing), UTF_8));
  }

  private static SlotsView view(SlotListing listing) {
    var availability = listing.availability();
    return new SlotsView(
        availability.mentorId(),
        availability.timezone().getId(),
        availability.rules().sessionMinutes(),
        listing.bookableUntil(),
        listing.slots().stream().map(SlotsJsonTest::view).toList());
  }

  private static SlotView view(Slot slot) {
    return new SlotView(
        "slot-" + slot.startSecond(),
        slot.start(),
        slot.end(),
        slot.isAvailable(),
        slot.isBooked());
  }
}
