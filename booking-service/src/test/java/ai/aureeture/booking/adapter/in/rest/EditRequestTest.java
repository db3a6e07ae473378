package ai.aureeture.booking.adapter.in.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.http.Problem;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class EditRequestTest {
  @Test
  void title_of_200_emoji_is_within_the_limit_and_a_longer_one_is_refused_with_the_limit() {
    assertDoesNotThrow(() -> edit(200));
    var refusal = assertThrows(Problem.class, () -> edit(201));
    assertTrue(refusal.getMessage().contains("200"), refusal.getMessage());
  }

  private static void edit(int emoji) {
    var title = "\uD83D\uDE00".repeat(emoji);
    var _ = EditRequest.of(JsonNodeFactory.instance.objectNode().put("title", title));
  }
}
