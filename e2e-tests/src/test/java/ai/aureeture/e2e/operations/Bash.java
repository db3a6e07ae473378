package ai.aureeture.e2e.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.launcher.process.InstallDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs the commands that a page gives to its readers. */
public final class Bash {
  private Bash() {}

  /** What it prints; fails where it fails. */
  public static String run(String script, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("walk", ".txt");
    try {
      var bash =
          new ProcessBuilder("bash", "-eu", "-c", script)
              .directory(InstallDirectory.root().toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      bash.environment().putAll(variables);
      int exit = bash.start().waitFor();
      String text = Files.readString(output);
      assertEquals(0, exit, text);
      return text;
    } finally {
      Files.delete(output);
    }
  }
}
