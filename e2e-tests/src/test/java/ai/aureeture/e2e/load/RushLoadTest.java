package ai.aureeture.e2e.load;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.e2e.actors.Answer;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RushLoadTest {
  private static final HttpHeaders NONE = HttpHeaders.of(Map.of(), (_, _) -> true);

  @Test
  void rush_with_one_booking_and_conflicts_for_all_others_passes() {
    assertDoesNotThrow(() -> RushLoad.requireOneWinner(answers(409, 201, 409)));
    assertDoesNotThrow(() -> RushLoad.requireOneWinner(answers(201)));
  }

  @Test
  void rush_with_any_other_outcome_fails() {
    for (var wrong : List.of(answers(409, 409), answers(201, 201), answers(201, 503, 409))) {
      assertThrows(IllegalStateException.class, () -> RushLoad.requireOneWinner(wrong));
    }
  }

  private static List<Answer> answers(int... statuses) {
    return Arrays.stream(statuses).mapToObj(s -> new Answer("POST", s, NONE, "")).toList();
  }
}
