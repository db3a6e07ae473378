package ai.aureeture.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers which process is a part. Ids are used again, so the command line has to agree. */
record PidFile(Path file, String part) {

  static PidFile of(Path runFolder, String part) {
    return new PidFile(runFolder.resolve(part + ".pid"), part);
  }

  void write(long pid) throws IOException {
    Files.writeString(file, pid + "\n");
  }

  Optional<ProcessHandle> process() {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
          .filter(ProcessHandle::isAlive)
          .filter(process -> commandLine(process.pid()).contains("-Daureeture.part=" + part));
    } catch (IOException | NumberFormatException noSuchProcess) {
      return Optional.empty();
    }
  }

  private static String commandLine(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
    } catch (IOException notLinux) {
      return ProcessHandle.of(pid).flatMap(p -> p.info().commandLine()).orElse("");
    }
  }
}
