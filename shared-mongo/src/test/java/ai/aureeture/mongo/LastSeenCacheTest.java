package ai.aureeture.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastSeenCacheTest {
  private final LastSeenCache<Integer> recent = new LastSeenCache<>();

  @Test
  void the_last_value_of_an_id_is_known_until_it_is_removed() {
    recent.put("a", 1);
    recent.put("a", 2);
    assertEquals(Optional.of(2), recent.find("a"));

    recent.remove("a");
    assertEquals(Optional.empty(), recent.find("a"));
  }

  @Test
  void what_was_not_used_for_longest_is_forgotten_first() {
    recent.put("old", 0);
    recent.put("used", 0);
    IntStream.range(0, LastSeenCache.MOST - 2).forEach(i -> recent.put("new-" + i, i));
    assertEquals(Optional.of(0), recent.find("used"));

    recent.put("one more", 0);

    assertEquals(Optional.empty(), recent.find("old"));
    assertEquals(Optional.of(0), recent.find("used"));
  }
}
