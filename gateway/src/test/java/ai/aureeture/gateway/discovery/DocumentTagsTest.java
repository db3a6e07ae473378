package ai.aureeture.gateway.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTagsTest {
  private static final String ORIGIN = "https://booking.example";
  private static final String DOCUMENT =
      """
      <head><meta name="description" content="Book an hour" />
      <title>Aureeture</title>
      </head>
      """;

  @Test
  void a_link_shows_the_mentor() {
    var card =
        MentorCard.of(
            new JsonObject()
                .put("slug", "asha-rao")
                .put("name", "Asha Rao")
                .put("headline", "Staff engineer")
                .put("company", "Works")
                .put("about", "I build\nsystems.")
                .put("avatarUrl", "https://pictures.example/a.png"));
    var filled = DocumentTags.fill(DOCUMENT, card, ORIGIN);
    for (var tag :
        new String[] {
          "<title>Asha Rao · Aureeture</title>",
          "<link rel=\"canonical\" href=\"https://booking.example/m/asha-rao\" />",
          "<meta property=\"og:title\" content=\"Asha Rao\" />",
          "<meta property=\"og:url\" content=\"https://booking.example/m/asha-rao\" />",
          "<meta name=\"description\" content=\"Staff engineer, Works. I build systems.\" />",
          "<meta property=\"og:image\" content=\"https://pictures.example/a.png\" />",
          "<meta name=\"twitter:card\" content=\"summary\" />"
        }) {
      assertTrue(filled.contains(tag), () -> tag + " is not in " + filled);
    }
    assertFalse(filled.contains("Book an hour"));
    assertFalse(filled.contains("<title>Aureeture</title>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</title><script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "' onload='alert(1)",
        "<img src=x onerror=alert(1)>",
        "\"><meta http-equiv=refresh content=0;url=//evil.example>",
        "$0 $1 \\1 ${x}",
        "A\u0000B\u000B",
        "<!--",
        "&lt;script&gt;"
      })
  void no_name_leaves_its_place(String hostile) {
    var filled =
        DocumentTags.fill(
            DOCUMENT, new MentorCard("x", hostile, hostile, Optional.of(hostile)), ORIGIN);
    var kept = DocumentTags.fill(DOCUMENT, new MentorCard("x", "N", "N", Optional.of("N")), ORIGIN);
    assertEquals(count(kept, '<'), count(filled, '<'));
    assertEquals(count(kept, '>'), count(filled, '>'));
    assertEquals(count(kept, '"'), count(filled, '"'));
    assertFalse(filled.contains("\u0000"));
    assertTrue(filled.contains(Markup.escaped(hostile)), filled);
  }

  @Test
  void photo_of_ours_has_a_whole_address_and_its_size() {
    var path = "/api/mentors/user_1/photos/0a.jpg";
    var card =
        MentorCard.of(new JsonObject().put("slug", "x").put("name", "X").put("avatarUrl", path));
    var filled = DocumentTags.fill(DOCUMENT, card, ORIGIN);
    for (var tag :
        new String[] {
          "<meta property=\"og:image\" content=\"https://booking.example" + path + "\" />",
          "<meta property=\"og:image:width\" content=\"512\" />",
          "<meta property=\"og:image:height\" content=\"512\" />"
        }) {
      assertTrue(filled.contains(tag), () -> tag + " is not in " + filled);
    }
  }

  @Test
  void a_mentor_without_words_has_a_name_alone() {
    var card = MentorCard.of(new JsonObject().put("slug", "x").put("name", "X").putNull("about"));
    assertEquals("", card.description());
    var filled = DocumentTags.fill(DOCUMENT, card, ORIGIN);
    assertFalse(filled.contains("og:description"));
    assertFalse(filled.contains("og:image"));
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    var card =
        MentorCard.of(
            new JsonObject().put("slug", "x").put("name", "X").put("about", "😀".repeat(300)));
    assertEquals("😀".repeat(199) + "…", card.description());
  }

  @Test
  void a_slug_that_is_an_id_is_encoded_and_not_redirected_to() {
    var card = new MentorCard("auth0|7/..", "X", "", Optional.empty());
    assertEquals("/m/auth0%7C7%2F..", card.path());
    assertFalse(card.isElsewhere("auth0%7C7"));
    assertTrue(new MentorCard("asha", "X", "", Optional.empty()).isElsewhere("user_7"));
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
