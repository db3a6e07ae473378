package ai.aureeture.launcher.infra;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.process.InstallDirectory;
import ai.aureeture.launcher.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL's point-in-time recovery with the settings of the compose file and the script. */
class PointInTimeIT {
  private static final Pattern ARCHIVE = Pattern.compile("archive_command=(.+)");
  private static final Pattern RESTORE = Pattern.compile("restore_command = '(.+)'");

  @TempDir Path folder;
  private PostgresServer server;
  private Path archive;
  private Path base;

  @BeforeEach
  void places() throws IOException {
    server = new PostgresServer(PostgresBinaries.folder(), folder.resolve("data"), Ports.free());
    archive = Files.createDirectory(folder.resolve("archive"));
    base = folder.resolve("base");
  }

  @Test
  void restored_to_a_moment_it_has_all_of_before_and_nothing_of_after() throws Exception {
    try (Running running = new Running(server, folder)) {
      run("alter system set archive_mode = on");
      run(
          "alter system set archive_command = '%s'",
          setting("docker-compose.backups.yml", ARCHIVE));
      running.killAndStartAgain();
      run("create table booked (word text)");
      run("insert into booked values ('before the backup')");
      backUp();
      run("insert into booked values ('before the mistake')");
      String moment = ask("select clock_timestamp()");
      run("update booked set word = 'mistake'");
      String last = ask("select pg_walfile_name(pg_switch_wal())");
      await().until(() -> Files.exists(archive.resolve(last)));

      running.kill();
      restore(moment);
      running.start();

      await().until(() -> ask("select pg_is_in_recovery()").equals("f"));
      assertEquals(
          "before the backup, before the mistake",
          ask("select string_agg(word, ', ' order by word) from booked"));
      run("insert into booked values ('after the restore')");
    }
  }

  /** What pg_basebackup does, which is not among the programs of the artefact. */
  private void backUp() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:" + server.url());
        var statement = connection.createStatement()) {
      assertTrue(statement.execute("select pg_backup_start('base', true)"));
      copy(server.folder(), base);
      try (var label = statement.executeQuery("select labelfile from pg_backup_stop()")) {
        assertTrue(label.next());
        Files.writeString(base.resolve("backup_label"), label.getString(1));
      }
    }
  }

  private void restore(String moment) throws Exception {
    Folders.delete(server.folder());
    copy(base, server.folder());
    Files.createFile(server.folder().resolve("recovery.signal"));
    Files.writeString(
        server.folder().resolve("postgresql.auto.conf"),
        """
        restore_command = '%s'
        recovery_target_time = '%s'
        recovery_target_action = promote
        """
            .formatted(setting("containers/restore-postgres.sh", RESTORE), moment),
        StandardOpenOption.APPEND);
  }

  private String setting(String file, Pattern pattern) throws IOException {
    var found = pattern.matcher(Files.readString(InstallDirectory.root().resolve(file)));
    assertTrue(found.find(), file);
    return found.group(1).replace("/backups/", archive + "/");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(path -> isBackedUp(from.relativize(path))).toList()) {
        copyOne(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static boolean isBackedUp(Path file) {
    boolean isLog = file.startsWith("pg_wal") && file.getNameCount() > 1;
    return !isLog && !List.of("postmaster.pid", "postmaster.opts").contains(file.toString());
  }

  private static void copyOne(Path file, Path to) {
    try {
      var _ = Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
    } catch (NoSuchFileException temporary) {
      // The server works meanwhile.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String sql, String... values) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:" + server.url());
        var statement = connection.createStatement()) {
      var _ = statement.execute(sql.formatted((Object[]) values));
    }
  }

  private String ask(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:" + server.url());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }
}
