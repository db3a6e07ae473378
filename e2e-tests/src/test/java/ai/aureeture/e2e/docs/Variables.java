package ai.aureeture.e2e.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Environment variables: those that are read, and those that docs/configuration.md lists. */
final class Variables {
  private static final Pattern READ = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)[:}]");
  static final Pattern NAME = Pattern.compile("`([A-Z][A-Z0-9_]+)`");

  private Variables() {}

  /** The first column of the table. */
  static Set<String> documented() throws IOException {
    return table().stream()
        .flatMap(Variables::namesIn)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<List<String>> table() throws IOException {
    return Markdown.of(Repository.root().resolve("docs/configuration.md")).rows();
  }

  static Stream<String> namesIn(List<String> row) {
    return NAME.matcher(row.getFirst()).results().map(found -> found.group(1));
  }

  /** What any service's properties take from the environment. */
  static Set<String> readByConfiguration() throws IOException {
    var names = new TreeSet<String>();
    for (String file : properties()) {
      READ.matcher(file).results().forEach(found -> names.add(found.group(1)));
    }
    return names;
  }

  /** What is written in all services' properties. */
  static List<String> properties() throws IOException {
    var texts = new ArrayList<String>();
    for (Path file : main(".properties").toList()) texts.add(Files.readString(file));
    return texts;
  }

  /** All code and configuration, where the name of a variable that is read must occur. */
  static String sources() throws IOException {
    var text = new StringBuilder();
    for (Path file : Stream.concat(main(".properties"), main(".java")).toList()) {
      text.append(Files.readString(file));
    }
    return text.toString();
  }

  private static Stream<Path> main(String ending) throws IOException {
    return Repository.files(ending).stream().filter(path -> path.toString().contains("/src/main/"));
  }
}
