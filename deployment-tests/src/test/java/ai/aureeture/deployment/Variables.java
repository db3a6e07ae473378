package ai.aureeture.deployment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment variables of each part, by the table of docs/configuration.md. */
final class Variables {
  private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z0-9_]+)`");
  private static final String REQUIRED = "must be set";

  private Variables() {}

  static Set<String> readBy(Part part) {
    return rows().filter(row -> row.isReadBy(part)).map(Row::name).collect(Collectors.toSet());
  }

  static Set<String> requiredBy(Part part) {
    return rows().filter(row -> row.isRequiredBy(part)).map(Row::name).collect(Collectors.toSet());
  }

  private static Stream<Row> rows() {
    return Project.text("docs/configuration.md")
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> List.of(line.substring(1).split("\\|")))
        .map(cells -> new Row(name(cells.get(0)), cells.get(1).strip(), cells.get(2).strip()));
  }

  private static String name(String cell) {
    var name = NAME.matcher(cell);
    if (!name.find()) throw new IllegalStateException("no variable in " + cell);
    return name.group(1);
  }

  /** The default may differ between readers: {@code gateway: must be set; booking: ...}. */
  private record Row(String name, String readers, String byDefault) {

    boolean isReadBy(Part part) {
      var all = List.of(readers.split(", "));
      return all.contains(shortName(part)) || part.isService() && all.contains("all services");
    }

    boolean isRequiredBy(Part part) {
      var clauses = List.of(byDefault.split("; "));
      var own = clauses.stream().filter(it -> it.startsWith(shortName(part) + ":")).findFirst();
      return isReadBy(part)
          && own.map(it -> it.endsWith(REQUIRED) || it.contains(": with "))
              .orElse(clauses.contains(REQUIRED));
    }

    private static String shortName(Part part) {
      return part.name().replace("-service", "");
    }
  }
}
