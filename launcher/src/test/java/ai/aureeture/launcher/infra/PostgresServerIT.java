package ai.aureeture.launcher.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.process.Liveness;
import ai.aureeture.launcher.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {
  @TempDir Path folder;

  @Test
  void a_committed_row_outlives_kill_9() throws Exception {
    Path data = folder.resolve("postgres");
    var server = new PostgresServer(PostgresBinaries.folder(), data, Ports.free());
    try (Running running = new Running(server, folder)) {
      try (Connection connection = connect(server);
          Statement statement = connection.createStatement()) {
        assertEquals("on", ask(statement, "show fsync"));
        assertEquals("on", ask(statement, "show synchronous_commit"));
        assertEquals("on", ask(statement, "show full_page_writes"));
        assertEquals(0, statement.executeUpdate("create extension btree_gist"));
        assertEquals(0, statement.executeUpdate("create table kept (word text)"));
        assertEquals(1, statement.executeUpdate("insert into kept values ('here')"));
        running.killAndStartAgain();
      }
      try (Connection connection = connect(server);
          Statement statement = connection.createStatement()) {
        assertEquals("here", ask(statement, "select word from kept"));
      }
    }
  }

  @Test
  void worker_that_outlives_a_killed_server_is_no_obstacle() throws Exception {
    var server =
        new PostgresServer(PostgresBinaries.folder(), folder.resolve("postgres"), Ports.free());
    try (Running running = new Running(server, folder)) {
      long worker =
          ProcessHandle.of(running.pid()).orElseThrow().children().findAny().orElseThrow().pid();
      signal("STOP", worker);
      running.killAndStartAgain();
      assertEquals(Liveness.UP, server.liveness());
    }
  }

  @Test
  void half_made_cluster_of_a_killed_start_is_made_anew() throws Exception {
    Path unfinished = Files.createDirectory(folder.resolve("postgres.new"));
    Files.writeString(unfinished.resolve("PG_VERSION"), "17\n");
    Files.createFile(unfinished.resolve("postgresql.conf"));
    var server =
        new PostgresServer(PostgresBinaries.folder(), folder.resolve("postgres"), Ports.free());
    try (Running running = new Running(server, folder)) {
      assertTrue(running.pid() > 0);
      assertFalse(Files.exists(unfinished));
    }
  }

  @Test
  void server_is_live_while_it_answers_a_query() throws Exception {
    var server =
        new PostgresServer(PostgresBinaries.folder(), folder.resolve("postgres"), Ports.free());
    try (Running running = new Running(server, folder)) {
      assertEquals(Liveness.UP, server.liveness());
      signal("STOP", running.pid());
      assertEquals(Liveness.SILENT, server.liveness());
      signal("CONT", running.pid());
    }
  }

  private static void signal(String name, long pid) throws Exception {
    assertEquals(0, new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor());
  }

  private static Connection connect(PostgresServer server) throws SQLException {
    return DriverManager.getConnection("jdbc:" + server.url());
  }

  private static String ask(Statement statement, String sql) throws SQLException {
    try (var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
