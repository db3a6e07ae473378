package ai.aureeture.e2e.operations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.docs.Markdown;
import ai.aureeture.e2e.system.TheSystem;
import ai.aureeture.launcher.process.InstallDirectory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walk of the README, pasted as it stands. Only the ports are this system's. */
class ReadmeJourney {
  private static final String MARK = "-- the next walk --";
  private static final String STANDS = "\"status\"\\s*:\\s*\"scheduled\"";

  private final TheSystem system = TheSystem.running();

  @Test
  void can_be_copied_and_pasted() throws IOException, InterruptedException {
    var readme = Markdown.of(InstallDirectory.root().resolve("README.md"));
    var walks =
        Stream.of("bash walk", "bash webhook-walk", "bash reschedule-walk")
            .map(kind -> String.join("\n", readme.blocks(kind)))
            .collect(Collectors.joining("\necho " + MARK + "\n"));

    String[] output = Bash.run(here(walks), Map.of()).split(MARK);

    for (String line : List.of(STANDS, "\"subject\"\\s*:", "session-confirmed")) {
      assertPrinted(line, output[0]);
    }
    assertPrinted(STANDS, output[1]);
    assertPrinted(STANDS + ".*\"status\"\\s*:\\s*\"approved\"", output[2]);
  }

  private static void assertPrinted(String pattern, String output) {
    assertTrue(Pattern.compile(pattern).matcher(output).find(), () -> pattern + " in:\n" + output);
  }

  private String here(String script) {
    return script
        .replace("http://localhost:5001", system.gateway().toString())
        .replace("http://localhost:5002", system.sandbox().toString());
  }
}
