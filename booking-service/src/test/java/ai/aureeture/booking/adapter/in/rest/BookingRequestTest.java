package ai.aureeture.booking.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.booking.BookSlot.Zone;
import ai.aureeture.http.Caller;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingRequestTest {

  @ParameterizedTest
  @CsvSource({
    "Europe/London, Europe/London, true",
    "Asia/Calcutta, Asia/Calcutta, true",
    "UTC, UTC, true",
    "Etc/Unknown, UTC, false",
    "Mars/Olympus, UTC, false",
    "+05:30, UTC, false",
    "' ',,false",
    ",,false"
  })
  void a_time_zone_that_nobody_knows_is_utc_and_none_is_left_to_the_mentor(
      String sent, String meant, boolean named) {
    var request =
        new BookingRequest(
            "user_m1",
            Instant.parse("2027-03-15T09:00:00Z"),
            Instant.parse("2027-03-15T10:00:00Z"),
            null,
            null,
            "Noah Kim",
            "noah@example.com",
            sent);
    assertEquals(
        Optional.ofNullable(meant).map(zone -> new Zone(zone, named)),
        request.toWish(new Noah()).studentZone());
  }

  private static final class Noah extends Caller {
    @Override
    public String id() {
      return "user_s1";
    }

    @Override
    public String name() {
      return "Noah Kim";
    }

    @Override
    public String email() {
      return "noah@example.com";
    }

    @Override
    public boolean isEmailVerified() {
      return true;
    }
  }
}
