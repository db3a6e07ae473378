package ai.aureeture.e2e.fuzz;

import ai.aureeture.e2e.fuzz.calls.ApiDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;

/** The schemas of OpenAPI documents, which are those of JSON Schema 2020-12. */
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** Of one document: the same reference is another schema in another. */
  private record Source(ApiDocument document, JsonNode schema) {}

  private final Map<Source, Schema> compiled = new ConcurrentHashMap<>();

  /** What of the JSON is not as the schema of that document says, without the numbers of items. */
  List<String> faults(ApiDocument document, JsonNode schema, String json) {
    var rules = compiled.computeIfAbsent(new Source(document, schema), Schemas::compile);
    try {
      return rules.validate(json, InputFormat.JSON).stream().map(Schemas::text).distinct().toList();
    } catch (JacksonException unreadable) {
      return List.of("is no JSON");
    }
  }

  private static String text(Error fault) {
    return fault.getInstanceLocation().toString().replaceAll("/\\d+", "/*")
        + " "
        + fault.getMessage().replaceAll("'[^']{60,}'", "'...'");
  }

  // Its references begin at the document's root, so it stands in a copy of that.
  private static Schema compile(Source source) {
    var whole = JsonNodeFactory.instance.objectNode();
    source.document.root().properties().stream()
        .filter(member -> !member.getKey().equals("paths"))
        .forEach(member -> whole.set(member.getKey(), member.getValue()));
    whole.set("allOf", JsonNodeFactory.instance.arrayNode().add(source.schema));
    return REGISTRY.getSchema(whole.toString());
  }
}
