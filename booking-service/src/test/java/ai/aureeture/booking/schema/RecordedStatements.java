package ai.aureeture.booking.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements of a release, as they are kept in the repository.
 *
 * @param schemaVersion of the last migration of that release
 * @param script one statement a line
 */
record RecordedStatements(int schemaVersion, List<String> script) {
  private static final Path FILE = Path.of("src/test/resources/statements/previous-release.sql");
  private static final String VERSION = "-- Schema version: ";

  static RecordedStatements read() throws IOException {
    var lines = Files.readAllLines(FILE);
    return new RecordedStatements(
        Integer.parseInt(lines.getFirst().substring(VERSION.length())),
        lines.stream().filter(line -> !line.startsWith("--")).toList());
  }

  void write() throws IOException {
    Files.createDirectories(FILE.getParent());
    var _ =
        Files.write(
            FILE,
            Stream.concat(
                    Stream.of(
                        VERSION + schemaVersion,
                        "-- Recorded, never edited by hand: see docs/database-changes.md."),
                    script.stream())
                .toList());
  }
}
