package ai.aureeture.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Ends every part of a run folder when this JVM is gone, however it went. A small shell waits on a
 * pipe from us; only our death closes it.
 */
public final class OrphanGuard {
  private static final String SCRIPT =
      """
      trap '' INT HUP TERM
      read -r word
      [ "$word" = release ] && exit 0
      alive() { for f in "$0"/*.pid; do one "$f" && return 0; done; return 1; }
      one() {
        part=$(basename "$1" .pid); pid=$(cat "$1" 2>/dev/null) || return 1
        { tr '\\0' ' ' < "/proc/$pid/cmdline" || ps -o args= -p "$pid"; } 2>/dev/null |
          grep -q -e "-Daureeture.part=$part"
      }
      each() { for f in "$0"/*.pid; do one "$f" && kill -s "$1" "$pid"; done; }
      each INT; each TERM; n=0
      while alive && [ $n -lt 100 ]; do sleep 0.1; n=$((n+1)); done
      each KILL
      [ -n "$1" ] && rm -rf "$1"
      """;

  private final Process shell;

  private OrphanGuard(Process shell) {
    this.shell = shell;
  }

  /** Ties the parts of {@code runFolder} to this JVM. */
  public static OrphanGuard on(Path runFolder) throws IOException {
    return tie(runFolder, "");
  }

  /** The same, and forgets {@code folder} with all that is in it afterwards. */
  public static OrphanGuard onAndForget(Path runFolder, Path folder) throws IOException {
    return tie(runFolder, folder.toString());
  }

  private static OrphanGuard tie(Path runFolder, String forget) throws IOException {
    Files.createDirectories(runFolder);
    Process shell =
        new ProcessBuilder("sh", "-c", SCRIPT, runFolder.toString(), forget)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    // The pipe must not be closed by the garbage collector: a waiting thread keeps it.
    Thread.ofPlatform().daemon().name("orphan-guard").start(() -> keep(shell));
    return new OrphanGuard(shell);
  }

  /** Ends the watch: the parts were stopped already. */
  public void release() throws IOException {
    try (var pipe = shell.outputWriter()) {
      pipe.write("release\n");
    }
  }

  private static void keep(Process shell) {
    try {
      if (shell.waitFor() != 0) shell.getOutputStream().close();
    } catch (InterruptedException | IOException ending) {
      Thread.currentThread().interrupt();
    }
  }
}
