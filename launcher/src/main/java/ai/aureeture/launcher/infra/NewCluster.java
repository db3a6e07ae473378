package ai.aureeture.launcher.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes an empty data folder with the role and database of the booking service, or none at all. */
record NewCluster(PostgresServer server) {

  void make() throws IOException, InterruptedException {
    Path unfinished = server.folder().resolveSibling(server.folder().getFileName() + ".new");
    Files.createDirectories(unfinished.getParent());
    Folders.delete(unfinished);
    Path password = Files.createTempFile(unfinished.getParent(), "postgres", ".pw");
    try {
      Files.writeString(password, PostgresServer.password());
      initialise(unfinished, password);
    } finally {
      Files.delete(password);
    }
    execute(unfinished, "postgres", "create database " + PostgresServer.user());
    Files.move(unfinished, server.folder());
  }

  private void initialise(Path folder, Path password) throws IOException, InterruptedException {
    List<String> command = server.tool("initdb");
    command.addAll(List.of("-D", folder.toString(), "-U", PostgresServer.user()));
    command.addAll(List.of("-A", "scram-sha-256", "--pwfile", password.toString()));
    command.addAll(List.of("-E", "UTF-8", "--locale=C", "--no-instructions"));
    run(command, "");
  }

  private void execute(Path folder, String database, String sql)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(server.tool("postgres"));
    command.addAll(List.of("--single", "-D", folder.toString(), database));
    run(command, sql + ";\n");
  }

  private static void run(List<String> command, String input)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var in = process.outputWriter()) {
      in.write(input);
    }
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException("PostgreSQL could not be set up: " + output.strip());
    }
  }
}
