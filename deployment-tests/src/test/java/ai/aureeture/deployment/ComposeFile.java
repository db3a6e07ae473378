package ai.aureeture.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;

/** A file for docker compose, its anchors and merges resolved. */
record ComposeFile(String name, JsonNode content) {
  /** {@code ${NAME-default}}, whose default stands for it. */
  private static final Pattern DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:?-([^{}]*)}");

  private static final Pattern NAMED = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)");

  static ComposeFile of(String name) {
    var yaml = new Yaml(new PlainValues());
    return new ComposeFile(name, new ObjectMapper().valueToTree(yaml.load(Project.text(name))));
  }

  /** The variables that compose takes from its caller or from .env. */
  Stream<String> read() {
    var named = NAMED.matcher(Project.text(name)).results().map(found -> found.group(1));
    var passedOn =
        content.path("services").findParents("environment").stream()
            .flatMap(service -> service.path("environment").properties().stream())
            .filter(entry -> entry.getValue().isNull())
            .map(Map.Entry::getKey);
    return Stream.concat(named, passedOn);
  }

  boolean has(Part part) {
    return !service(part).isMissingNode();
  }

  JsonNode service(Part part) {
    return content.path("services").path(part.name());
  }

  /** The value of a variable that compose passes on from its caller is empty. */
  Map<String, String> environment(Part part) {
    var all = new TreeMap<String, String>();
    service(part)
        .path("environment")
        .properties()
        .forEach(entry -> all.put(entry.getKey(), withDefaults(entry.getValue())));
    return all;
  }

  static String withDefaults(JsonNode value) {
    var text = value.isNull() ? "" : value.asText();
    for (var found = DEFAULT.matcher(text); found.find(); found = DEFAULT.matcher(text)) {
      text = found.replaceFirst(match -> match.group(1));
    }
    return text;
  }

  /** Compose's own tags, such as {@code !reset}, hold nothing that is checked here. */
  private static final class PlainValues extends SafeConstructor {
    private PlainValues() {
      super(new LoaderOptions());
      yamlConstructors.put(
          null,
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return "";
            }
          });
    }
  }
}
