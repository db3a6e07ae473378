package ai.aureeture.launcher.process;

import java.io.IOException;

/** Sends the signals that Java itself cannot. */
final class Signals {
  private Signals() {}

  static void send(String signal, long pid) throws InterruptedException {
    try {
      int status =
          new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + pid)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (status != 0) ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    } catch (IOException noShell) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    }
  }
}
