package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  @Test
  void line_breaks_stay_also_empty_lines_between() {
    assertEquals(
        List.of("First", "", "second", "third"), TextLines.of("First\r\n\r\nsecond\nthird\n", 99));
  }

  @Test
  void nothing_is_cut_up_to_the_bound() {
    assertEquals(List.of("x".repeat(2000)), TextLines.of("x".repeat(2000), 2000));
    assertEquals(List.of("x".repeat(1999) + "…"), TextLines.of("x".repeat(2001), 2000));
  }

  @Test
  void each_line_is_safe_to_show() {
    assertEquals(List.of("a b", "cd"), TextLines.of("a\u0000b\nc\u202Ed", 99));
  }

  @Test
  void blank_text_has_no_lines() {
    assertEquals(List.of(), TextLines.of("", 9));
    assertEquals(List.of(), TextLines.of(" \n \n", 9));
  }
}
