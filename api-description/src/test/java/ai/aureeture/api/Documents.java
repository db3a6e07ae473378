package ai.aureeture.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The files that the public description is made from, and where it is. */
final class Documents {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern SERVICE = Pattern.compile("<module>([a-z-]+-service)</module>");
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private Documents() {}

  /** What each service wrote of itself when it was packaged. */
  static List<ObjectNode> ofServices() {
    return SERVICE
        .matcher(text(ROOT.resolve("pom.xml")))
        .results()
        .map(module -> of(module.group(1)))
        .toList();
  }

  /** The public document, as the gateway serves it. */
  static Path published() {
    return ROOT.resolve("gateway/src/main/resources/openapi.json");
  }

  /** A text of ours that goes into it. */
  static ObjectNode text(String name) {
    return read(Path.of("src/test/resources", name));
  }

  static String write(ObjectNode document) {
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return JSON.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode of(String service) {
    var file = ROOT.resolve(service).resolve("target/openapi/openapi.json");
    if (!Files.exists(file)) {
      throw new AssertionError(
          "There is no OpenAPI document of %s: package it first (mvnw verify, not test)"
              .formatted(service));
    }
    return read(file);
  }

  private static ObjectNode read(Path file) {
    try {
      return (ObjectNode) JSON.readTree(text(file));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
