package ai.aureeture.booking.schema;

import ai.aureeture.booking.schema.RecordedTransaction.Execution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Logged statements as a script: first every statement of the service once, as {@code PREPARE},
 * then what was written, with the values, transaction by transaction in the order in which they
 * ended. The tests' own changes of rows are among them, for what follows builds on these.
 */
final class StatementRecording {
  private static final String SERVICE = "vertx-pg-client";
  private static final String MIGRATIONS = "flyway_schema_history";
  private static final Pattern PREPARABLE = pattern("\\(?(select|insert|update|delete|with)\\b.*");
  private static final Pattern WRITES =
      pattern("(insert|update|delete|with\\b.*\\b(insert|update|delete))\\b.*");

  /** Longer transactions are imports, which repeat the same statements for each session. */
  private static final int LONGEST = 50;

  private static final int LONGEST_VALUE = 400;

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<Execution>> open = new HashMap<>();
  private final List<RecordedTransaction> transactions = new ArrayList<>();

  private StatementRecording() {}

  /** The lines of the script, each one whole statement. */
  static List<String> of(List<LoggedStatement> statements) {
    var recording = new StatementRecording();
    statements.stream()
        // Before its own first statement the service migrates.
        .dropWhile(statement -> !isOfService(statement))
        .filter(statement -> !statement.sql().contains(MIGRATIONS))
        .forEach(recording::add);
    return recording.script();
  }

  private List<String> script() {
    var written =
        RecordingSelection.of(transactions).stream()
            .flatMap(transaction -> transaction.lines().stream())
            .toList();
    var prepared =
        names.entrySet().stream()
            .map(statement ->
                "PREPARE %s AS %s;".formatted(statement.getValue(), statement.getKey()));
    return Stream.concat(prepared, written.stream()).toList();
  }

  private void add(LoggedStatement statement) {
    var word = statement.sql().toUpperCase(Locale.ROOT);
    switch (word) {
      case "BEGIN" -> open.put(statement.connection(), new ArrayList<>());
      case "COMMIT", "ROLLBACK" -> {
        var statements = open.remove(statement.connection());
        if (statements != null && !statements.isEmpty() && statements.size() <= LONGEST) {
          transactions.add(new RecordedTransaction(statements, word));
        }
      }
      default -> {
        if (PREPARABLE.matcher(statement.sql()).matches()) execute(statement);
      }
    }
  }

  private void execute(LoggedStatement statement) {
    boolean isService = isOfService(statement);
    boolean writes = WRITES.matcher(statement.sql()).matches();
    // Tests' statements without values fill tables for query plans, and take seconds.
    if (!isService && (!writes || statement.values().isEmpty())) return;
    var name =
        names.computeIfAbsent(
            statement.sql(), _ -> (isService ? "service_" : "test_") + (names.size() + 1));
    if (!writes) return;
    var execution =
        new Execution(name, statement.values().stream().map(StatementRecording::kept).toList());
    var transaction = open.get(statement.connection());
    if (transaction == null) transactions.add(new RecordedTransaction(List.of(execution), ""));
    else transaction.add(execution);
  }

  private static boolean isOfService(LoggedStatement statement) {
    return statement.client().equals(SERVICE);
  }

  /** Events and stored responses are long, and no constraint looks at what is in them. */
  private static String kept(String value) {
    if (value.startsWith("'\\x")) return "'\\x7b7d'";
    if (value.length() > LONGEST_VALUE) return "'too long to record'";
    return value.contains("\n")
        ? "E" + value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
        : value;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }
}
