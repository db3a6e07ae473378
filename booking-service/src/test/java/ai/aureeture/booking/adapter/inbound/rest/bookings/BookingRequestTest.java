package ai.aureeture.booking.adapter.inbound.rest.bookings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.adapter.inbound.rest.callers.Account;
import ai.aureeture.booking.application.booking.BookSlot.Student;
import ai.aureeture.booking.application.booking.BookSlot.Zone;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.problems.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingRequestTest {
  private static final Account NOAH = account("Noah Kim", "noah@example.com", true);

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
  void unknown_time_zone_is_utc_and_a_missing_one_is_the_mentors(
      String sent, String meant, boolean named) {
    assertEquals(
        Optional.ofNullable(meant).map(zone -> new Zone(zone, named)),
        request(null, null, sent).toCommand(NOAH).studentZone());
  }

  @ParameterizedTest
  @CsvSource({
    "Noah Kim, noah@example.com, true, , , Noah Kim, noah@example.com, true",
    "Noah Kim, noah@example.com, false, , , Noah Kim, noah@example.com, false",
    "Noah Kim, noah@example.com, true, N. Kim, Noah@Example.com, N. Kim, noah@example.com, true",
    ", , true, N. Kim, other@example.com, N. Kim, other@example.com, false",
  })
  void account_address_comes_first_and_an_address_of_the_body_is_unverified(
      String accountName,
      String accountEmail,
      boolean accountVerified,
      String bodyName,
      String bodyEmail,
      String name,
      String email,
      boolean verified) {
    var command =
        request(bodyName, bodyEmail, null)
            .toCommand(account(accountName, accountEmail, accountVerified));
    assertEquals(new Student("user_s1", name, email, verified), command.student());
  }

  @ParameterizedTest
  @CsvSource({
    ", , , , studentName studentEmail",
    "Noah Kim, , , , studentEmail",
    ", noah@example.com, , , studentName",
    ", , N. Kim, , studentEmail",
    ", , , other@example.com, studentName",
    "Noah Kim, noah@example.com, , other@example.com, studentEmail",
  })
  void missing_details_are_named(
      String accountName, String accountEmail, String bodyName, String bodyEmail, String fields) {
    var request = request(bodyName, bodyEmail, null);
    var account = account(accountName, accountEmail, true);
    var refusal = assertThrows(Problem.class, () -> request.toCommand(account));
    assertEquals(400, refusal.status());
    var body = (Map<?, ?>) refusal.toResponse().getEntity();
    var named =
        ((List<?>) body.get("violations"))
            .stream()
                .map(violation -> ((Violation) violation).field())
                .collect(Collectors.joining(" "));
    assertEquals(fields, named);
  }

  @Test
  void provider_is_asked_only_for_what_the_request_needs() {
    var nameless = account(null, "noah@example.com", true);
    var addressless = account("Noah Kim", null, true);
    assertEquals(true, request(null, null, null).needsNoMore(NOAH));
    assertEquals(true, request("N. Kim", null, null).needsNoMore(nameless));
    assertEquals(false, request(null, null, null).needsNoMore(nameless));
    assertEquals(false, request("N. Kim", "other@example.com", null).needsNoMore(addressless));
  }

  @Test
  void provider_outage_does_not_matter_where_the_body_has_the_details() {
    var addressless = account("Noah Kim", null, true);
    assertEquals(true, request(null, "other@example.com", null).canDoWith(addressless));
    assertEquals(false, request("N. Kim", null, null).canDoWith(addressless));
    assertEquals(
        false, request(null, "other@example.com", null).canDoWith(account(null, null, true)));
  }

  private static BookingRequest request(String name, String email, String zone) {
    return new BookingRequest(
        "user_m1",
        Instant.parse("2027-03-15T09:00:00Z"),
        Instant.parse("2027-03-15T10:00:00Z"),
        null,
        null,
        name,
        email,
        zone);
  }

  private static Account account(String name, String email, boolean verified) {
    return new Account("user_s1", Optional.ofNullable(name), Optional.ofNullable(email), verified);
  }
}
