package ai.aureeture.e2e.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The modules of the build. */
final class Modules {
  private static final Pattern MODULE = Pattern.compile("<module>([a-z0-9-]+)</module>");

  private Modules() {}

  static List<String> all() throws IOException {
    String pom = Files.readString(Repository.root().resolve("pom.xml"));
    return MODULE.matcher(pom).results().map(found -> found.group(1)).toList();
  }

  /** Those that describe an API of their own when they are packaged. */
  static List<String> services() throws IOException {
    return all().stream().filter(module -> module.endsWith("-service")).toList();
  }
}
