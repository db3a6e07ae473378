package ai.aureeture.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The CustomResourceDefinitions of a folder, those of operators whose types no library has. The
 * folder is {@code CRD_FOLDER}, or {@code ../shared/crds} beside this repository.
 */
final class CustomDefinitions {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> BY_TYPE = load();

  private CustomDefinitions() {}

  static Path folder() {
    var chosen = System.getenv("CRD_FOLDER");
    return Project.root().resolve(chosen == null ? "../shared/crds" : chosen).normalize();
  }

  static boolean areOnHand() {
    return !BY_TYPE.isEmpty();
  }

  /** Empty where there is no folder of definitions; a kind that none of them has is a fault. */
  static Optional<List<String>> faults(JsonNode object) {
    if (!areOnHand()) return Optional.empty();
    var schema = BY_TYPE.get(object.path("apiVersion").asText() + object.path("kind").asText());
    return Optional.of(
        schema == null
            ? List.of("unknown kind")
            : schema.validate(object.toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList());
  }

  private static Map<String, Schema> load() {
    var schemas = new HashMap<String, Schema>();
    if (Files.isDirectory(folder())) {
      try (Stream<Path> files = Files.list(folder())) {
        for (Path file : files.toList()) {
          Project.yaml(Files.readString(file)).forEach(crd -> add(schemas, crd));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return schemas;
  }

  private static void add(Map<String, Schema> schemas, JsonNode definition) {
    var spec = definition.path("spec");
    for (JsonNode version : spec.path("versions")) {
      var schema = (ObjectNode) version.at("/schema/openAPIV3Schema");
      closeEverywhere(schema);
      // Kubernetes' own, in every definition.
      ((ObjectNode) schema.get("properties")).putObject("metadata").put("type", "object");
      schemas.put(
          "%s/%s%s"
              .formatted(
                  spec.path("group").asText(),
                  version.path("name").asText(),
                  spec.at("/names/kind").asText()),
          REGISTRY.getSchema(schema.toString()));
    }
  }

  /** An API server drops fields it does not know; here they are faults. */
  private static void closeEverywhere(JsonNode node) {
    if (node instanceof ObjectNode schema) {
      boolean open = schema.path("x-kubernetes-preserve-unknown-fields").asBoolean();
      if (schema.path("properties").isObject() && !schema.has("additionalProperties") && !open) {
        schema.put("additionalProperties", false);
      }
      if (schema.path("x-kubernetes-int-or-string").asBoolean()) schema.remove("type");
      if (schema.path("nullable").asBoolean()) schema.remove("type");
    }
    node.forEach(CustomDefinitions::closeEverywhere);
  }
}
