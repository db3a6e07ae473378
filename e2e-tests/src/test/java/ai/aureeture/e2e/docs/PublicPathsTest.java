package ai.aureeture.e2e.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The gateway's table of paths and the services' own descriptions agree. */
class PublicPathsTest {
  private static final String TABLE =
      "gateway/src/main/java/ai/aureeture/gateway/routing/Routes.java";
  private static final Pattern LINE = Pattern.compile("(\\w+)\\([A-Z_]+,\\s*\"(/api/[^\"]+)\"\\)");

  @Test
  void every_path_that_a_service_describes_is_forwarded_to_it() throws IOException {
    var described = describedPaths();
    var table = Files.readString(Repository.root().resolve(TABLE));
    var forwarded = LINE.matcher(table).results().map(PublicPathsTest::covered).toList();
    var missing =
        described.stream()
            .filter(path -> forwarded.stream().noneMatch(line -> line.matcher(path).matches()))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static Pattern covered(MatchResult line) {
    var below = line.group(1).equals("exactly") ? "" : "(/.*)?";
    return Pattern.compile(line.group(2).replace(".", "\\.").replace("*", "[^/]+") + below);
  }

  /** Each with its parameters in braces; of every service, so that none is left unread. */
  private static List<String> describedPaths() throws IOException {
    var paths = new ArrayList<String>();
    for (String service : Modules.services()) {
      var description = Repository.root().resolve(service).resolve("target/openapi/openapi.json");
      assertTrue(Files.exists(description), () -> service + " is packaged, with " + description);
      new ObjectMapper()
          .readTree(description.toFile())
          .path("paths")
          .fieldNames()
          .forEachRemaining(paths::add);
    }
    return paths;
  }
}
