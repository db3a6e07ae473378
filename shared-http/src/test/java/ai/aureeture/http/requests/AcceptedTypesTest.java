package ai.aureeture.http.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTypesTest {
  private static final List<MediaType> BOTH =
      List.of(new MediaType("application", "json"), new MediaType("text", "csv"));

  /** Ranges are separated by blanks, each with its weight behind a semicolon. */
  @ParameterizedTest
  @CsvSource({
    "'', json",
    "*/*, json",
    "text/csv, csv",
    "text/*, csv",
    "text/csv application/json, json",
    "text/csv application/json;0.9, csv",
    "text/csv;0.5 */*;0.1, csv",
    "*/* application/json;0, csv",
    "text/html, none",
    "text/csv;0 application/json;0, none"
  })
  void the_best_liked_type_is_taken_and_of_two_alike_the_first(String accept, String best) {
    var ranges = Arrays.stream(accept.split(" ")).filter(text -> !text.isEmpty());
    var taken = new AcceptedTypes(ranges.map(AcceptedTypesTest::range).toList()).best(BOTH);
    assertEquals(
        Optional.of(best).filter(name -> !name.equals("none")), taken.map(MediaType::getSubtype));
  }

  private static MediaType range(String text) {
    var parts = text.split("[/;]");
    return new MediaType(parts[0], parts[1], parts.length > 2 ? Map.of("q", parts[2]) : Map.of());
  }
}
