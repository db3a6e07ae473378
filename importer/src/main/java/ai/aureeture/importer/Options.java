package ai.aureeture.importer;

import ai.aureeture.importer.source.Zones;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line and the environment say.
 *
 * @param formerUri the former database (MongoDB), with its name
 * @param token an admin's
 * @param serviceSecret what the services show each other
 * @param serverZone the zone of the platform back end's server, for schedules that name none
 */
record Options(
    Command command,
    boolean dryRun,
    boolean overwrite,
    int sessionMinutes,
    Optional<ZoneId> serverZone,
    Path report,
    String formerUri,
    String token,
    String serviceSecret,
    String bookingAddress,
    String availabilityAddress) {

  static final String USAGE =
      """
      ./import mentors|availability|sessions [options]

        --apply               imports; without it, nothing is changed and the report says what would be
        --overwrite           also writes over mentors and schedules that are here (never over sessions)
        --server-zone ZONE    the zone of the platform back end's server, such as Asia/Kolkata
        --session-minutes N   how long a session is (60)
        --report FILE         what was refused and why, as CSV (import-<what>.csv)

      From the environment: FORMER_MONGODB_URI (mongodb://.../database), ADMIN_TOKEN, SERVICE_SECRET,
      BOOKING_SERVICE_URL (http://localhost:8081), AVAILABILITY_SERVICE_URL (http://localhost:8082).
      """;

  enum Command {
    MENTORS,
    AVAILABILITY,
    SESSIONS
  }

  /**
   * @throws IllegalArgumentException with a sentence for the person at the command line
   */
  static Options of(String[] arguments, Map<String, String> environment) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("Say what to import: mentors, availability or sessions");
    }
    boolean apply = false;
    boolean overwrite = false;
    int minutes = 60;
    Optional<ZoneId> zone = Optional.empty();
    var report = Path.of("import-" + arguments[0] + ".csv");
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--apply" -> apply = true;
        case "--overwrite" -> overwrite = true;
        case "--server-zone" -> zone = Optional.of(zone(value(arguments, ++i)));
        case "--session-minutes" -> minutes = minutes(value(arguments, ++i));
        case "--report" -> report = Path.of(value(arguments, ++i));
        default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
      }
    }
    return new Options(
        command(arguments[0]),
        !apply,
        overwrite,
        minutes,
        zone,
        report,
        required(environment, "FORMER_MONGODB_URI"),
        required(environment, "ADMIN_TOKEN"),
        required(environment, "SERVICE_SECRET"),
        environment.getOrDefault("BOOKING_SERVICE_URL", "http://localhost:8081"),
        environment.getOrDefault("AVAILABILITY_SERVICE_URL", "http://localhost:8082"));
  }

  private static Command command(String word) {
    return switch (word) {
      case "mentors" -> Command.MENTORS;
      case "availability" -> Command.AVAILABILITY;
      case "sessions" -> Command.SESSIONS;
      default -> throw new IllegalArgumentException("There is nothing called " + word);
    };
  }

  private static String value(String[] arguments, int i) {
    if (i >= arguments.length) {
      throw new IllegalArgumentException(arguments[i - 1] + " needs a value");
    }
    return arguments[i];
  }

  private static ZoneId zone(String name) {
    return Zones.of(Optional.of(name))
        .orElseThrow(() -> new IllegalArgumentException(name + " is no IANA time zone"));
  }

  private static int minutes(String text) {
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 5 || Integer.parseInt(text) > 480) {
      throw new IllegalArgumentException("--session-minutes takes 5 to 480");
    }
    return Integer.parseInt(text);
  }

  private static String required(Map<String, String> environment, String name) {
    var value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must be set in the environment");
    }
    return value.strip();
  }
}
