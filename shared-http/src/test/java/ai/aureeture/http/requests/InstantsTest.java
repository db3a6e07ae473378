package ai.aureeture.http.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.http.problems.Problem;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-03-08T06:00:00Z",
        "2027-03-08T06:00:00.5Z",
        "2027-03-08T11:30:00+05:30",
        "2027-03-08T11:30:00 05:30"
      })
  void any_offset_is_understood(String text) {
    assertEquals(
        Instant.parse("2027-03-08T06:00:00Z"),
        Instants.parse("startDate", text).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"})
  void the_first_and_the_last_instant_are_taken(String text) {
    assertEquals(Instant.parse(text), Instants.parse("startDate", text));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "2027-03-08T06:00:00",
        "yesterday",
        "1804485600",
        "{$gt:1}",
        "2027-03-08T06:00:00Z\u0000",
        "\u001f2027-03-08T06:00:00Z",
        "+10000-01-01T00:00:00Z",
        "9999-12-31T23:59:59-00:01",
        "0000-12-31T23:59:59Z"
      })
  void anything_else_names_the_field(String text) {
    var refused = assertThrows(Problem.class, () -> Instants.parse("startDate", text));
    assertEquals(400, refused.status());
    assertEquals("invalid-request", refused.code());
  }
}
