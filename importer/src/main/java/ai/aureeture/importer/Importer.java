package ai.aureeture.importer;

import ai.aureeture.importer.availability.ImportAvailability;
import ai.aureeture.importer.availability.ScheduleReader;
import ai.aureeture.importer.mentors.ImportMentors;
import ai.aureeture.importer.report.Report;
import ai.aureeture.importer.services.ImportStopped;
import ai.aureeture.importer.services.Service;
import ai.aureeture.importer.sessions.ImportSessions;
import ai.aureeture.importer.source.FormerDatabase;
import ai.aureeture.importer.source.Users;
import com.mongodb.MongoException;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes mentors, their hours and sessions over from the former database. It only reads there, may
 * be run as often as one likes, and changes nothing here before {@code --apply}.
 */
public final class Importer {
  // Held, or its level would be forgotten.
  private static final Logger DRIVER = Logger.getLogger("org.mongodb.driver");

  private Importer() {}

  public static void main(String[] arguments) {
    DRIVER.setLevel(Level.SEVERE);
    System.exit(run(arguments, System.getenv(), System.out));
  }

  /**
   * Runs one command.
   *
   * @return 0 when all was gone through, whatever was refused; 1 when the import had to stop; 2 for
   *     a command line that says nothing sensible
   */
  public static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
    Options options;
    try {
      options = Options.of(arguments, environment);
    } catch (IllegalArgumentException wrong) {
      out.println(wrong.getMessage() + "\n\n" + Options.USAGE);
      return 2;
    }
    try (var report = new Report(options.report())) {
      return run(options, report, out);
    } catch (IOException full) {
      out.println("The report cannot be written: " + full);
      return 1;
    }
  }

  private static int run(Options options, Report report, PrintStream out) {
    out.println(options.dryRun() ? "Dry run: nothing is changed." : "Importing.");
    try (var database = new FormerDatabase(options.formerUri())) {
      run(options, database, report);
      out.print(report.summary());
      out.println("What was refused or looks different: " + options.report());
      return 0;
    } catch (ImportStopped | MongoException | IllegalArgumentException stopped) {
      out.print(report.summary());
      out.println("Stopped: " + stopped.getMessage());
      out.println("What was imported stays; the same command goes on from there.");
      return 1;
    }
  }

  private static void run(Options options, FormerDatabase database, Report report) {
    var users = new Users(database, options.serverZone());
    var booking = new Service(options.bookingAddress(), options.token(), options.serviceSecret());
    switch (options.command()) {
      case MENTORS ->
          new ImportMentors(
                  database,
                  users,
                  options.sessionMinutes(),
                  booking,
                  options.dryRun(),
                  options.overwrite(),
                  report)
              .run();
      case AVAILABILITY ->
          new ImportAvailability(
                  database,
                  users,
                  new ScheduleReader(options.sessionMinutes(), options.serverZone(), Instant.now()),
                  new Service(
                      options.availabilityAddress(), options.token(), options.serviceSecret()),
                  options.dryRun(),
                  options.overwrite(),
                  report)
              .run();
      case SESSIONS -> new ImportSessions(database, users, booking, options.dryRun(), report).run();
    }
  }
}
