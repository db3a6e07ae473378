package ai.aureeture.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The files of this repository. */
public final class Project {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private Project() {}

  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) folder = folder.getParent();
    return folder;
  }

  static boolean has(String file) {
    return Files.exists(root().resolve(file));
  }

  public static String text(String file) {
    try {
      return Files.readString(root().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Properties properties(String module) {
    var properties = new Properties();
    try {
      properties.load(
          new StringReader(text(module + "/src/main/resources/application.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** All documents of a YAML text; empty ones are left out. */
  public static List<JsonNode> yaml(String text) {
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      return YAML.readValues(parser, JsonNode.class).readAll().stream()
          .filter(document -> document.isObject())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
