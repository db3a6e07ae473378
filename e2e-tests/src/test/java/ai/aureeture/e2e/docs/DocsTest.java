package ai.aureeture.e2e.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages say of the code is so. */
class DocsTest {
  private static final Pattern TYPE = Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+");

  /** Names of other people's things that look like ours. */
  private static final Set<String> FOREIGN = Set.of("CheckReturnValue", "EventRouter", "WebSocket");

  private static final int README_LINES = 25;

  @Test
  void every_class_that_a_page_names_exists() throws IOException {
    var types = Repository.types();
    var wrong = new ArrayList<String>();
    for (Markdown page : Repository.pages()) {
      page.codeWords().stream()
          .map(word -> word.split("[.(]")[0])
          .filter(word -> TYPE.matcher(word).matches() && !FOREIGN.contains(word))
          .filter(word -> !types.contains(word))
          .forEach(word -> wrong.add(page.file().getFileName() + " names " + word));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void every_relative_link_has_a_target() throws IOException {
    var wrong = new ArrayList<String>();
    for (Markdown page : Repository.pages()) {
      page.relativeLinks().stream()
          .filter(link -> !Files.exists(page.file().resolveSibling(link)))
          .forEach(link -> wrong.add(page.file() + " links to " + link));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void every_service_has_a_readme_and_none_is_longer_than_25_lines() throws IOException {
    for (String module : Modules.all()) {
      var readme = Repository.root().resolve(module).resolve("README.md");
      if (Files.exists(readme)) {
        int lines = Files.readAllLines(readme).size();
        assertTrue(lines <= README_LINES, () -> readme + " has " + lines + " lines");
      } else {
        assertFalse(module.endsWith("-service"), () -> module + " has no README.md");
      }
    }
  }

  @Test
  void every_variable_that_is_read_is_in_the_table() throws IOException {
    var documented = Variables.documented();
    var missing =
        Variables.readByConfiguration().stream()
            .filter(name -> !documented.contains(name))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void every_variable_of_the_table_is_read_somewhere() throws IOException {
    var documented = Variables.documented();
    var sources = Variables.sources();
    var stale = documented.stream().filter(name -> !sources.contains(name)).toList();
    assertFalse(documented.isEmpty(), "the table is found");
    assertEquals(List.of(), stale);
  }

  @Test
  void every_default_of_the_table_is_the_one_that_is_read() throws IOException {
    var documented = Defaults.documented();
    // The launcher's and the sandbox's own, which no service's properties know.
    documented.keySet().retainAll(Variables.readByConfiguration());
    assertEquals(Defaults.read(), documented);
  }
}
