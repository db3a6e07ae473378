package ai.aureeture.launcher.infra;

import ai.aureeture.launcher.process.Liveness;
import ai.aureeture.launcher.process.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real PostgreSQL with every durability switch on, and in it the database {@code booking}. The
 * data folder is made once and kept.
 */
public record PostgresServer(Path binaries, Path folder, int port) implements Part {
  private static final String USER = "booking";
  private static final String PASSWORD = "booking";

  @Override
  public String name() {
    return "postgres";
  }

  /** {@code BOOKING_DATABASE_URL}. */
  public String url() {
    return url(USER);
  }

  /** The same for another database of this server. */
  public String url(String database) {
    return "postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
        .formatted(port, database, USER, PASSWORD);
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    PostgresBinaries.unpackTo(binaries);
    Path made = folder.resolve("PG_VERSION");
    if (!Files.exists(made)) new NewCluster(this).make();
    SharedMemory.awaitReleaseOf(folder);
  }

  @Override
  public List<String> command() {
    List<String> command = tool("postgres");
    // The last -D counts: the first is a mark for operators.
    command.addAll(List.of("-Daureeture.part=postgres", "-D", folder.toString()));
    command.addAll(List.of("-p", String.valueOf(port)));
    settings().forEach(setting -> command.addAll(List.of("-c", setting)));
    return command;
  }

  private static Stream<String> settings() {
    return Stream.of(
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "fsync=on",
        "synchronous_commit=on",
        "full_page_writes=on",
        "shared_buffers=32MB",
        "max_connections=200",
        "autovacuum_naptime=30s",
        // A refused overlap is an everyday answer; the caller reports what is wrong.
        "log_min_messages=log",
        "log_checkpoints=off");
  }

  @Override
  public boolean isReady() {
    return saysReady() && PostgresQuery.succeeds(port, USER, PASSWORD);
  }

  @Override
  public Liveness liveness() {
    return PostgresQuery.isAnswered(port, USER, PASSWORD) ? Liveness.UP : Liveness.SILENT;
  }

  /** Asking too early would be an error in its log. */
  private boolean saysReady() {
    try {
      return Files.readAllLines(folder.resolve("postmaster.pid")).stream()
          .anyMatch(line -> line.strip().equals("ready"));
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Fast shutdown: ends open connections in good order instead of waiting for them. */
  @Override
  public String stopSignal() {
    return "INT";
  }

  /** One of PostgreSQL's programs; it refuses to run as root, so root leaves its user namespace. */
  List<String> tool(String program) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
    command.add(binaries.resolve("bin").resolve(program).toString());
    return command;
  }

  static String user() {
    return USER;
  }

  static String password() {
    return PASSWORD;
  }
}
