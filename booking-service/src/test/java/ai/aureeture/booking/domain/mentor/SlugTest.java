package ai.aureeture.booking.domain.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Asha Rao, asha-rao",
    "  ASHA   RAO  , asha-rao",
    "José Núñez, jose-nunez",
    "Łukasz Groß, lukasz-gross",
    "Dr. O'Neil (PhD), dr-o-neil-phd",
    "'A<script>alert(1)</script>', a-script-alert-1-script",
    "../../etc/passwd, etc-passwd",
    "आशा, mentor",
    "李, mentor",
    "😀, mentor",
    "Al, mentor-al",
    "Ⅷ Ltd, viii-ltd"
  })
  void the_best_candidate_is_the_name(String name, String slug) {
    assertEquals(slug, first(name));
  }

  @Test
  void candidates_are_numbered_then_hashed_and_all_different() {
    var all = Slug.candidates("Asha Rao", "user_1").map(Slug::value).toList();
    assertEquals("asha-rao-2", all.get(1));
    assertEquals("asha-rao-9", all.get(8));
    assertTrue(all.get(9).matches("asha-rao-[0-9a-f]{8}"), all.get(9));
    assertEquals(all.size(), Set.copyOf(all).size());
    var others = Slug.candidates("Asha Rao", "user_2").skip(9).collect(Collectors.toSet());
    assertTrue(Slug.candidates("Asha Rao", "user_1").skip(9).noneMatch(others::contains));
  }

  @Test
  void a_long_name_is_cut_so_that_a_number_still_fits() {
    var name = "x".repeat(58) + " yz " + "w".repeat(100);
    assertEquals("x".repeat(58) + "-y", first(name));
    assertTrue(
        Slug.candidates(name, "user_1")
            .allMatch(
                slug -> slug.value().length() <= Slug.LONGEST && !slug.value().contains("--")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a b", "a/b", "a.b", "ä"})
  void what_is_no_slug_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new Slug(text));
  }

  private static String first(String name) {
    return Slug.candidates(name, "user_1").findFirst().orElseThrow().value();
  }
}
