package ai.aureeture.e2e.fuzz.calls;

import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An OpenAPI 3.1 document: what can be called, and what is said of it. */
public record ApiDocument(JsonNode root) {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /** The documents of the running system: one of the whole API, or one of each service. */
  public static List<ApiDocument> of(TheSystem system) {
    var gateway = Http.anonymous(system.gateway());
    JsonNode whole = gateway.get("/openapi").expect(200).json();
    if (whole.has("paths")) return List.of(new ApiDocument(whole));
    return whole
        .path("services")
        .valueStream()
        .map(service -> gateway.get(service.path("url").asText()).expect(200).json())
        .map(ApiDocument::new)
        .toList();
  }

  public List<Operation> operations() {
    return root.path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(member ->
                    new Operation(
                        member.getKey().toUpperCase(),
                        path.getKey(),
                        withSharedParameters(path.getValue(), member.getValue()),
                        this)))
        .toList();
  }

  /** A path may have parameters that count for all of its operations. */
  private static JsonNode withSharedParameters(JsonNode path, JsonNode operation) {
    if (!path.has("parameters")) return operation;
    ObjectNode whole = operation.deepCopy();
    var all = JsonNodeFactory.instance.arrayNode();
    Stream.of(path, operation)
        .flatMap(part -> part.path("parameters").valueStream())
        .forEach(all::add);
    whole.set("parameters", all);
    return whole;
  }

  /** What a {@code $ref} names; anything else is itself. */
  JsonNode resolved(JsonNode node) {
    JsonNode found = node;
    while (found.has("$ref")) found = root.at(found.path("$ref").asText().substring(1));
    return found;
  }
}
