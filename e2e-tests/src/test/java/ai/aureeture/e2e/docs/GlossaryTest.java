package ai.aureeture.e2e.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every term of the glossary is in the code, and stands once. */
class GlossaryTest {
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  /**
   * One row of the table.
   *
   * @param names what the code calls it
   */
  private record Term(String word, List<String> names) {}

  @Test
  void every_term_is_a_name_of_the_main_code() throws IOException {
    var code = MainCode.read();
    var unused = new ArrayList<String>();
    for (Term term : terms()) {
      if (term.names().isEmpty()) unused.add(term.word() + " has no name in the code");
      for (String name : term.names()) {
        if (!code.declares(name)) unused.add(term.word() + ": the code has no " + name);
      }
    }
    assertEquals(List.of(), unused);
  }

  @Test
  void no_term_stands_twice() throws IOException {
    assertEquals(List.of(), repeated(terms().stream().map(Term::word).toList()));
  }

  @Test
  void no_name_stands_for_two_terms() throws IOException {
    assertEquals(
        List.of(), repeated(terms().stream().flatMap(term -> term.names().stream()).toList()));
  }

  @Test
  void terms_are_in_alphabetical_order() throws IOException {
    var words = terms().stream().map(Term::word).toList();
    var late =
        IntStream.range(1, words.size())
            .filter(i -> words.get(i - 1).compareToIgnoreCase(words.get(i)) > 0)
            .mapToObj(i -> words.get(i) + " stands behind " + words.get(i - 1))
            .toList();
    assertEquals(List.of(), late);
  }

  private static List<String> repeated(List<String> all) {
    var seen = new HashSet<String>();
    return all.stream().filter(one -> !seen.add(one)).toList();
  }

  private static List<Term> terms() throws IOException {
    var page = Markdown.of(Repository.root().resolve("docs/glossary.md"));
    var terms =
        page.rows().stream()
            .filter(row -> row.getFirst().strip().startsWith("**"))
            .map(row -> new Term(row.getFirst().replace("*", "").strip(), names(row.getLast())))
            .toList();
    assertTrue(terms.size() > 50, "the table is found");
    return terms;
  }

  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
  }
}
