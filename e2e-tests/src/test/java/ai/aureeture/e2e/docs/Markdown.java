package ai.aureeture.e2e.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One page, in the parts a test can check. */
public record Markdown(Path file, String text) {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");

  public static Markdown of(Path file) throws IOException {
    return new Markdown(file, Files.readString(file));
  }

  /** The code blocks of that language, such as {@code bash walk}. */
  public List<String> blocks(String language) {
    return all("(?ms)^```" + Pattern.quote(language) + "\\s*?$\\n(.*?)^```", text);
  }

  /** What stands in backticks in the running text. */
  public List<String> codeWords() {
    return all("`([^`\\n]+)`", prose());
  }

  /** Where its links lead, those to the web left out. */
  public List<String> relativeLinks() {
    return all("\\]\\(([^)#\\s]+)[^)]*\\)", prose()).stream()
        .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
        .toList();
  }

  /** The rows of its tables, as their cells. */
  public List<List<String>> rows() {
    return prose()
        .lines()
        .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
        .map(line -> List.of(line.substring(1).split("\\|")))
        .toList();
  }

  private String prose() {
    return FENCED.matcher(text).replaceAll("");
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }
}
