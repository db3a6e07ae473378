package ai.aureeture.zones;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The operating system's time zone database.
 *
 * @param folder of TZif files, one for each zone
 * @param version such as {@code 2026f}
 * @param targets of aliases: some systems leave the files of old names away
 */
record SystemZones(Path folder, String version, Map<String, String> targets) {
  private static final Pattern VERSION = Pattern.compile("(?:# version )?(\\d{4}[a-z]{1,2})");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+)+");
  private static final Pattern LINK = Pattern.compile("L (\\S+) (\\S+)");
  private static final int LARGEST_FILE = 64 * 1024;

  /** Empty when there is none that is newer than {@code version}, or none that can be read. */
  static Optional<SystemZones> newerThan(String version) {
    var folder = Optional.ofNullable(System.getenv("TZDIR")).filter(set -> !set.isBlank());
    return newerThan(version, Path.of(folder.orElse("/usr/share/zoneinfo")));
  }

  static Optional<SystemZones> newerThan(String version, Path folder) {
    try {
      return read(folder)
          .filter(system -> system.version.compareTo(version) > 0)
          // A version without files would be a newer name for the older rules.
          .filter(system -> system.rules("Europe/London").isPresent());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<SystemZones> read(Path folder) throws IOException {
    var source = folder.resolve("tzdata.zi");
    if (!Files.exists(source)) {
      var version = VERSION.matcher(Files.readString(folder.resolve("+VERSION")).strip());
      return version.matches()
          ? Optional.of(new SystemZones(folder, version.group(1), Map.of()))
          : Optional.empty();
    }
    var lines = Files.readAllLines(source);
    var version = VERSION.matcher(lines.isEmpty() ? "" : lines.getFirst().strip());
    var targets = new HashMap<String, String>();
    for (var line : lines) {
      var link = LINK.matcher(line);
      if (link.matches()) {
        targets.put(link.group(2), link.group(1));
      }
    }
    return version.matches()
        ? Optional.of(new SystemZones(folder, version.group(1), Map.copyOf(targets)))
        : Optional.empty();
  }

  /**
   * The zones that have a file and are not among {@code known}: places that got one of their own.
   */
  Set<String> idsBeside(Set<String> known) {
    var ids = new HashSet<String>();
    try (var files = Files.walk(folder)) {
      files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(id -> ID.matcher(id).matches() && !known.contains(id) && rules(id).isPresent())
          .forEach(ids::add);
    } catch (IOException | UncheckedIOException e) {
      return Set.copyOf(ids);
    }
    return Set.copyOf(ids);
  }

  /** Empty when there is no file for the zone that can be read. */
  Optional<ZoneRules> rules(String zoneId) {
    return file(zoneId).or(() -> Optional.ofNullable(targets.get(zoneId)).flatMap(this::file));
  }

  private Optional<ZoneRules> file(String zoneId) {
    var file = folder.resolve(zoneId);
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST_FILE
          ? Optional.of(TzifFile.read(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
