package ai.aureeture.booking.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements that one transaction wrote by.
 *
 * @param end how it ended: COMMIT, ROLLBACK, or nothing for a statement without BEGIN
 */
record RecordedTransaction(List<Execution> statements, String end) {
  private static final Pattern INSTANT = Pattern.compile("'\\d{4}-\\d\\d-\\d\\d .*");
  private static final Pattern WORD = Pattern.compile("NULL|'[a-z_\\-\\[\\]]{0,24}'");
  private static final int SHORTEST_ID = 8;

  /**
   * @param values SQL literals
   */
  record Execution(String name, List<String> values) {
    String line() {
      return "EXECUTE %s%s;"
          .formatted(name, values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
    }
  }

  boolean isCommitted() {
    return !end.equals("ROLLBACK");
  }

  List<String> lines() {
    var lines = new ArrayList<>(statements.stream().map(Execution::line).toList());
    if (end.isEmpty()) return lines;
    lines.addFirst("BEGIN;");
    lines.addLast(end + ";");
    return lines;
  }

  /** The same for transactions that differ in nothing that a constraint could look at. */
  String kind() {
    return statements.stream()
            .map(statement ->
                statement.values().stream()
                    .map(value -> WORD.matcher(value).matches() ? value : "?")
                    .collect(Collectors.joining(",", statement.name(), "")))
            .distinct()
            .collect(Collectors.joining(";"))
        + end;
  }

  /** Ids and other values that may connect it with other transactions. */
  Set<String> ids() {
    return statements.stream()
        .flatMap(statement -> statement.values().stream())
        .filter(value -> value.length() >= SHORTEST_ID + 2 && !INSTANT.matcher(value).matches())
        .collect(Collectors.toSet());
  }
}
