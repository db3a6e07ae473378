package ai.aureeture.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.docs.Markdown;
import ai.aureeture.e2e.system.TheSystem;
import ai.aureeture.launcher.process.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk of the README, pasted as it stands. Only the ports are this system's. */
class ReadmeJourney {
  private final TheSystem system = TheSystem.running();

  @ParameterizedTest
  @ValueSource(strings = {"walk", "webhook-walk"})
  void can_be_copied_and_pasted(String name) throws IOException, InterruptedException {
    var readme = Markdown.of(Home.root().resolve("README.md"));
    String script = String.join("\n", readme.blocks("bash " + name));

    String output = run(script);

    for (String told :
        List.of("\"status\"\\s*:\\s*\"scheduled\"", "\"subject\"\\s*:", "session-confirmed")) {
      assertTrue(Pattern.compile(told).matcher(output).find(), () -> told + " in:\n" + output);
    }
  }

  private String run(String script) throws IOException, InterruptedException {
    Path output = Files.createTempFile("walk", ".txt");
    try {
      int exit =
          new ProcessBuilder("bash", "-euo", "pipefail", "-c", here(script))
              .directory(Home.root().toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start()
              .waitFor();
      String text = Files.readString(output);
      assertEquals(0, exit, text);
      return text;
    } finally {
      Files.delete(output);
    }
  }

  private String here(String script) {
    return script
        .replace("http://localhost:5001", system.gateway().toString())
        .replace("http://localhost:5002", system.sandbox().toString());
  }
}
