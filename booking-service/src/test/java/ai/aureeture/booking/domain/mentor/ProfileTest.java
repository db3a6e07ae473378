package ai.aureeture.booking.domain.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.domain.mentor.Profile.Experience;
import ai.aureeture.booking.domain.mentor.Profile.Link;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {
  private static final Experience WORK =
      new Experience("Engineer", Optional.empty(), 2019, Optional.empty());

  @Test
  void each_part_counts_once() {
    assertEquals(0, Profile.EMPTY.given());
    assertEquals(1, about("Hello").given());
    var whole =
        new Profile(
            Optional.of("Hello"),
            List.of("Kafka"),
            List.of("en"),
            List.of(WORK, WORK),
            List.of(),
            List.of("Questions"));
    assertEquals(Profile.PARTS, whole.given());
  }

  @Test
  void a_text_is_measured_in_characters() {
    assertEquals(1, about("😀".repeat(Profile.LONGEST_ABOUT)).given());
    assertThrows(IllegalArgumentException.class, () -> about("x".repeat(2001)));
  }

  @Test
  void skills_are_few_and_each_stands_once() {
    assertThrows(IllegalArgumentException.class, () -> skills(List.of("Kafka", "Kafka")));
    assertThrows(IllegalArgumentException.class, () -> skills(Collections.nCopies(21, "Kafka")));
  }

  @Test
  void experience_does_not_end_before_it_begins() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Experience("Engineer", Optional.empty(), 2019, Optional.of(2018)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://plain.example/", "javascript:alert(1)", "//x.example", ""})
  void a_link_is_an_https_address(String url) {
    assertThrows(IllegalArgumentException.class, () -> new Link("My site", url));
  }

  @ParameterizedTest
  @CsvSource({"en, en", "EN-us, en-US", "pt-br, pt-BR", "zh-hant-tw, zh-Hant-TW", "hi, hi"})
  void a_language_tag_has_one_spelling(String tag, String canonical) {
    assertEquals(Optional.of(canonical), LanguageTags.canonical(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "English language", "en_US", "x-klingon", "en-", "हिन्दी"})
  void what_names_no_language_is_none(String tag) {
    assertEquals(Optional.empty(), LanguageTags.canonical(tag));
  }

  private static Profile about(String text) {
    return new Profile(Optional.of(text), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Profile skills(List<String> skills) {
    return new Profile(Optional.empty(), skills, List.of(), List.of(), List.of(), List.of());
  }
}
