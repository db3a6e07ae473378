package ai.aureeture.booking.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The migrations of this release. */
final class Migrations {
  private static final Path FOLDER = Path.of("src/main/resources/db/migration");

  private Migrations() {}

  /** In ascending order, repeated ones too. */
  static List<Integer> numbers() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".sql"))
          .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings an empty database to a version of the schema. */
  static void apply(String database, int version) {
    var _ =
        Flyway.configure()
            .dataSource("jdbc:" + database, null, null)
            .locations("filesystem:" + FOLDER)
            // As ConcurrentIndexMigrations sets it for the service.
            .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
            .target(String.valueOf(version))
            .load()
            .migrate();
  }
}
