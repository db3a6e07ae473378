package ai.aureeture.launcher.supervision;

import ai.aureeture.launcher.infra.Folders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder all parts keep their data in. One system at a time holds it. */
public record DataFolder(Path path, FileLock lock) {
  private static final String MARK = "aureeture-data";
  private static final long LEAST_SPACE = 1024 * 1024;

  /** Takes the folder for this process, or says who has it. */
  public static DataFolder take(Path path) throws IOException {
    mustBeOurs(path);
    Files.createDirectories(path);
    Path mark = path.resolve(MARK);
    FileChannel file = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = file.tryLock();
    if (lock == null) {
      throw new Refusal(
          "A system runs on "
              + path
              + " already (pid "
              + Files.readString(mark).strip()
              + "). Stop it, or keep another one's data elsewhere: --data DIR");
    }
    // Through the locked channel itself: closing any other one on this file gives up the lock.
    String pid = ProcessHandle.current().pid() + "\n";
    file.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    file.force(false);
    Files.createDirectories(path.resolve("run"));
    Files.createDirectories(path.resolve("log"));
    return new DataFolder(path, lock);
  }

  /** Forgets everything that is stored. */
  public void empty() throws IOException {
    try (var content = Files.list(path)) {
      for (Path each : content.filter(p -> !p.endsWith(MARK)).toList()) Folders.delete(each);
    }
    Files.createDirectories(run());
    Files.createDirectories(path.resolve("log"));
  }

  public Path run() {
    return path.resolve("run");
  }

  Path log(String part) {
    return path.resolve("log").resolve(part + ".log");
  }

  /** Whether there is no room left to write to, which parts cannot say in a log that lies here. */
  boolean isFull() {
    try {
      return Files.getFileStore(path).getUsableSpace() < LEAST_SPACE;
    } catch (IOException unknown) {
      return false;
    }
  }

  /** Says that the demo data is complete. */
  public Path seeded() {
    return path.resolve("demo-data-is-complete");
  }

  /** A user's own files must not be taken for our data: --fresh removes what it finds. */
  private static void mustBeOurs(Path path) throws IOException {
    if (!Files.exists(path)) return;
    if (!Files.isDirectory(path)) throw new Refusal(path + " is not a folder.");
    List<Path> content;
    try (var files = Files.list(path)) {
      content = files.toList();
    }
    if (!content.isEmpty() && content.stream().noneMatch(p -> p.endsWith(MARK))) {
      throw new Refusal(path + " holds other files. Give --data an empty or a new folder.");
    }
  }
}
