package ai.aureeture.e2e.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The main sources in Java and TypeScript, without comments and string literals. */
final class MainCode {
  private static final Pattern NO_CODE =
      Pattern.compile(
          "(?s)\"\"\".*?\"\"\"|/\\*.*?\\*/|(?<!:)//[^\\n]*|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"");

  private final List<String> sources;

  private MainCode(List<String> sources) {
    this.sources = sources;
  }

  static MainCode read() throws IOException {
    var sources = new ArrayList<String>();
    for (String ending : List.of(".java", ".ts", ".tsx")) {
      for (Path file : Repository.files(ending)) {
        if (isMain(Repository.root().relativize(file).toString())) {
          sources.add(NO_CODE.matcher(Files.readString(file)).replaceAll(""));
        }
      }
    }
    return new MainCode(sources);
  }

  private static boolean isMain(String path) {
    return path.contains("/src/main/java/")
        || path.startsWith("web/src/") && !path.contains(".test.") && !path.contains(".fixture.");
  }

  /**
   * Whether a type, a field, a component, a method or a constant has that name.
   *
   * @param name such as {@code Session}, {@code bufferMinutes}, {@code SLOT_LOST}, or {@code
   *     Subject.notes} for one that is in the file of that type
   */
  boolean declares(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? sources.stream().anyMatch(source -> declares(source, name))
        : sources.stream()
            .filter(source -> hasType(source, name.substring(0, dot)))
            .anyMatch(source -> declares(source, name.substring(dot + 1)));
  }

  private static boolean declares(String source, String name) {
    boolean isConstant = name.matches("[A-Z][A-Z0-9_]+");
    boolean isType = !isConstant && Character.isUpperCase(name.charAt(0));
    return isType
        ? hasType(source, name)
        : isConstant ? found(source, "\\b" + name + "\\b") : hasMember(source, name);
  }

  private static boolean hasType(String source, String name) {
    return found(source, "\\b(?:class|interface|record|enum|type) " + name + "\\b");
  }

  // A type or a keyword stands before the name where it is declared.
  private static boolean hasMember(String source, String name) {
    return found(source, "(?<=[\\w>\\])])(?<!\\breturn|\\bthrow|\\bnew) " + name + "\\s*[(,;)={]");
  }

  private static boolean found(String source, String pattern) {
    return Pattern.compile(pattern).matcher(source).find();
  }
}
