package ai.aureeture.deployment.outbox;

import ai.aureeture.deployment.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;

/** The outbox as the migrations make it, and as Debezium reads its columns. */
final class OutboxTable {
  private static final Path MIGRATIONS =
      Project.root().resolve("booking-service/src/main/resources/db/migration");
  private static final Pattern CREATED = Pattern.compile("(?s)CREATE TABLE outbox \\((.*?)\\n\\);");
  private static final Pattern COLUMN = Pattern.compile("(?m)^ +(\\w+) +(\\w+)");
  private static final Pattern ALTERED =
      Pattern.compile("ALTER TABLE outbox (ADD|DROP|RENAME) COLUMN (\\w+) *(?:TO)? *(\\w*)");

  private OutboxTable() {}

  /** A row's schema in Kafka Connect. */
  static Schema schema() {
    var row = SchemaBuilder.struct().name("booking.public.outbox.Value");
    columns().forEach((name, type) -> row.field(name, column(type)));
    return row.build();
  }

  private static Map<String, String> columns() {
    var columns = new LinkedHashMap<String, String>();
    var script = migrations();
    CREATED
        .matcher(script)
        .results()
        .flatMap(table -> COLUMN.matcher(table.group(1)).results())
        .forEach(column -> columns.put(column.group(1), column.group(2)));
    ALTERED
        .matcher(script)
        .results()
        .forEach(change -> {
          switch (change.group(1)) {
            case "ADD" -> columns.put(change.group(2), change.group(3));
            case "DROP" -> columns.remove(change.group(2));
            default -> columns.put(change.group(3), columns.remove(change.group(2)));
          }
        });
    return columns;
  }

  private static Schema column(String type) {
    return switch (type) {
      case "bigserial" -> Schema.OPTIONAL_INT64_SCHEMA;
      case "bytea" -> Schema.OPTIONAL_BYTES_SCHEMA;
      case "uuid" -> text("io.debezium.data.Uuid");
      case "timestamptz" -> text("io.debezium.time.ZonedTimestamp");
      case "text" -> Schema.OPTIONAL_STRING_SCHEMA;
      default -> throw new IllegalStateException("what does Debezium make of " + type + "?");
    };
  }

  private static Schema text(String name) {
    return SchemaBuilder.string().optional().name(name).build();
  }

  private static String migrations() {
    var script = new StringBuilder();
    try (var files = Files.list(MIGRATIONS)) {
      for (Path file : files.sorted(Comparator.comparingInt(OutboxTable::number)).toList()) {
        script.append(Files.readString(file));
      }
      return script.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Path migration) {
    return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
  }
}
