package ai.aureeture.launcher.infra;

import ai.aureeture.launcher.process.InstallDirectory;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * PostgreSQL's programs, unpacked once from their Maven artefact. A process of its own does it: the
 * tests' class path stays free of the archive libraries.
 */
public final class PostgresBinaries {
  private PostgresBinaries() {}

  /** The usual place, shared by the launcher and the tests; {@code clean} removes it. */
  public static Path folder() {
    return InstallDirectory.root().resolve("launcher/target/postgres");
  }

  static void unpackTo(Path folder) throws IOException, InterruptedException {
    Path done = folder.resolve("unpacked");
    if (Files.exists(done)) return;
    Files.createDirectories(folder);
    Path lockFile = folder.resolve("lock");
    try (var lock =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      if (Files.exists(done)) return;
      unpack(folder);
      Files.createFile(done);
    }
  }

  private static void unpack(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                InstallDirectory.java(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                InstallDirectory.launcherClasses(),
                "ai.aureeture.launcher.infra.UnpackPostgres",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0)
      throw new IOException("PostgreSQL could not be unpacked: " + output);
  }
}
