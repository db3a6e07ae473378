package ai.aureeture.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A service's OpenAPI document, asked what it says of one answer. */
final class ApiDescription {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  private final JsonNode document;
  private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

  ApiDescription(JsonNode document) {
    this.document = document;
  }

  /** That of the service at this address. */
  static ApiDescription at(URI service) throws IOException {
    var address = service.resolve("/q/openapi?format=json").toURL();
    return new ApiDescription(new ObjectMapper().readTree(address));
  }

  /** Empty when the call is none of the public API. */
  Optional<JsonNode> call(String method, String path) {
    return document.path("paths").properties().stream()
        .filter(described -> path.matches(described.getKey().replaceAll("\\{\\w+}", "[^/]+")))
        .min(Comparator.comparing(described -> described.getKey().contains("{")))
        .map(described -> described.getValue().path(method.toLowerCase(Locale.ROOT)))
        .filter(JsonNode::isObject);
  }

  /** Every call of the public API. */
  List<Call> calls() {
    return document.path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(call -> new Call(call.getKey(), path.getKey(), call.getValue())))
        .toList();
  }

  /** One call: its method in lower case, its path as a template, and what is said of it. */
  record Call(String method, String template, JsonNode description) {
    String path() {
      return template.replaceAll("\\{\\w+}", "x");
    }

    /** Whose answer, to a provider, has no body that could be of another type. */
    boolean isWebhook() {
      return template.startsWith("/api/webhooks/");
    }

    List<String> queryParameters() {
      return description
          .path("parameters")
          .valueStream()
          .filter(parameter -> parameter.path("in").asText().equals("query"))
          .map(parameter -> parameter.path("name").asText())
          .toList();
    }

    List<String> typesOfSuccess() {
      return description.path("responses").properties().stream()
          .filter(answer -> answer.getKey().startsWith("2"))
          .flatMap(answer -> answer.getValue().path("content").properties().stream())
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** What a call answers with that status and type; missing when it says nothing of such. */
  static JsonNode answer(JsonNode call, String status, String mediaType) {
    var answers = call.path("responses");
    var answer = answers.has(status) ? answers.path(status) : answers.path("default");
    return answer.path("content").path(mediaType).path("schema");
  }

  List<Error> faults(JsonNode schema, String json) {
    return schemas.computeIfAbsent(schema, this::compile).validate(json, InputFormat.JSON);
  }

  private Schema compile(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString());
  }
}
