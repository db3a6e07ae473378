package ai.aureeture.launcher.supervision;

import ai.aureeture.launcher.process.Part;
import java.time.Instant;

/** A part that runs. */
public record Status(Part part, long pid, Instant since) {

  /** Resident memory of its process and the processes below it, in bytes. */
  long memory() {
    long own = Memory.resident(pid);
    return ProcessHandle.of(pid)
        .map(process -> process.descendants().mapToLong(p -> Memory.resident(p.pid())).sum() + own)
        .orElse(own);
  }
}
