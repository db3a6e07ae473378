package ai.aureeture.http.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Asha Rao",
        "Zoë O’Neill-Łukasz",
        "हिन्दी क्\u200Dष",
        "می\u200Cخواهم",
        "שלום\u200F!",
        "👩\u200D💻 ❤\uFE0F",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
        "O\u0308zil",
        "\u0604\u0661\u0664",
        "new emoji \uD83E\uDEE9\uD83E\uDEEA"
      })
  void readable_text_of_any_script_is_a_line(String text) {
    assertTrue(TextRules.isLine(text));
    assertTrue(TextRules.isMultiLine(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\u001Bb",
        "a\u007Fb",
        "a\u0080b",
        "a\u202Eb",
        "a\u202Ab",
        "a\u2066b\u2069",
        "a\u200Bb",
        "a\u00ADb",
        "a\uFEFFb",
        "a\u2060b",
        "a\uD800b",
        "a\uDC00",
        "a\uE000b",
        "a\uFFFEb",
        "a\uFDD0b",
        "a\uDB40\uDC41",
        "\u200D",
        "\u200E\u200F",
        "\u3164",
        "\u2800",
        "\uFFFC",
        "\uD834\uDD59",
        "\u0301",
        "\uFE0F",
        " \u200C "
      })
  void unreadable_text_is_neither_a_line_nor_lines(String text) {
    assertFalse(TextRules.isLine(text));
    assertFalse(TextRules.isMultiLine(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u000Bb"})
  void a_line_break_or_tab_is_no_part_of_a_line(String text) {
    assertFalse(TextRules.isLine(text));
  }

  @Test
  void lines_may_have_breaks_and_tabs() {
    assertTrue(TextRules.isMultiLine("a\n\n\tb"));
    assertFalse(TextRules.isMultiLine("a\u000Bb"));
    assertFalse(TextRules.isMultiLine("a\fb"));
  }

  @Test
  void every_line_break_becomes_the_same_one() {
    assertEquals(
        "a\nb\nc\n\nd\ne\nf", TextRules.normalizedLines(" a\r\nb\rc\n\nd\u2028e\u0085f\r\n"));
    assertNull(TextRules.normalizedLines(null));
  }

  @Test
  void white_space_of_any_script_is_trimmed() {
    assertEquals("Asha  Rao", TextRules.trimmed("\u00A0\u3000\u2007 \tAsha  Rao\u202F\u0085\n"));
    assertEquals("", TextRules.trimmed("\u00A0\u2003"));
    assertNull(TextRules.trimmed(null));
  }

  @Test
  void emoji_counts_as_one_character() {
    assertEquals(3, TextRules.length("a😀b"));
    assertTrue(TextRules.isWithin("😀".repeat(500), 500));
    assertFalse(TextRules.isWithin("😀".repeat(501), 500));
  }

  @Test
  void a_claim_is_cleaned_not_refused() {
    assertEquals("Ivy Bcc: x", TextRules.cleaned(" Ivy\r\nBcc:\u202E\u2028x\u200B", 200));
    assertEquals("A😀", TextRules.cleaned("A😀BC", 2));
    assertNull(TextRules.cleaned("\u200B\u202E \u3164", 200));
    assertNull(TextRules.cleaned(null, 200));
  }

  /** What costs quadratic time here takes more than half a minute. */
  @Test
  void blanks_inside_a_text_are_kept_however_many() {
    var text = "a" + " ".repeat(60_000) + "b";
    assertEquals(text, TextRules.trimmed("\u3000" + text + "\u00A0\n"));
  }
}
