package ai.aureeture.booking.adapter.inbound.rest.sessions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.Subject;
import ai.aureeture.http.problems.Problem;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditRequestTest {
  @Test
  void title_may_have_200_emoji_and_no_more() {
    assertDoesNotThrow(() -> edit(200));
    var refusal = assertThrows(Problem.class, () -> edit(201));
    assertTrue(refusal.getMessage().contains("200"), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://recordings.example/1",
        "https://asha:secret@recordings.example/1",
        "https://asha@recordings.example",
        "https://",
        "https://recordings.example/a b",
        "javascript:alert(1)",
        "recordings.example",
      })
  void recording_is_an_https_address_without_a_users_name(String address) {
    var refusal = assertThrows(Problem.class, () -> record(address));
    assertTrue(refusal.getMessage().contains("https"), refusal.getMessage());
  }

  @Test
  void recording_address_may_have_2000_characters_and_no_more() {
    var address = "https://recordings.example/";
    var longest = address + "x".repeat(2000 - address.length());
    assertEquals(Optional.of(longest), record(longest).recordingUrl());
    assertThrows(Problem.class, () -> record(longest + "x"));
  }

  @Test
  void omitted_field_stays_and_null_removes() {
    var before =
        new Subject(
            "Title",
            Optional.of("About"),
            Optional.of("Feedback"),
            Optional.of("Private"),
            Optional.of("https://recordings.example/1"));
    var json = JsonNodeFactory.instance;
    assertEquals(before, EditRequest.of(json.objectNode()).apply(before));
    assertEquals(
        Subject.of("Title", Optional.of("About")),
        EditRequest.of(
                json.objectNode().putNull("notes").putNull("privateNotes").putNull("recordingUrl"))
            .apply(before));
  }

  private static Subject record(String address) {
    return EditRequest.of(JsonNodeFactory.instance.objectNode().put("recordingUrl", address))
        .apply(Subject.of("Title", Optional.empty()));
  }

  private static void edit(int emoji) {
    var title = "\uD83D\uDE00".repeat(emoji);
    var _ = EditRequest.of(JsonNodeFactory.instance.objectNode().put("title", title));
  }
}
