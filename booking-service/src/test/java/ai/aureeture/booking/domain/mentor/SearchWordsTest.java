package ai.aureeture.booking.domain.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
  @Test
  void words_are_what_blanks_of_any_kind_divide_each_once() {
    assertEquals(
        List.of("system", "design"), SearchWords.of(" system\u3000design system ").words());
  }

  @Test
  void two_letters_may_have_changed_places() {
    assertEquals(List.of("edsk", "dsek", "deks"), SearchWords.swaps("desk"));
    assertEquals(List.of(), SearchWords.swaps("php"));
  }

  @Test
  void language_is_known_by_its_english_and_its_own_name() {
    assertEquals(List.of("hi"), SearchWords.languages("HINDI"));
    assertEquals(List.of("hi"), SearchWords.languages("हिन्दी"));
    assertEquals(List.of("de"), SearchWords.languages("deutsch"));
    assertEquals(List.of(), SearchWords.languages("compilers"));
  }
}
