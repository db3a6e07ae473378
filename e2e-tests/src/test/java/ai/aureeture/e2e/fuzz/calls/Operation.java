package ai.aureeture.e2e.fuzz.calls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** One operation of the public API, with its description. */
public record Operation(
    String method, String template, JsonNode description, ApiDocument document) {

  /** A parameter of the path, the query or a header. */
  record Parameter(String name, String in, boolean required, JsonNode schema) {}

  List<Parameter> parameters(String in) {
    return description
        .path("parameters")
        .valueStream()
        .map(document::resolved)
        .filter(parameter -> parameter.path("in").asText().equals(in))
        .map(parameter ->
            new Parameter(
                parameter.path("name").asText(),
                in,
                parameter.path("required").asBoolean(),
                parameter.path("schema")))
        .toList();
  }

  /** Whether a parameter of the query may be left out, as it is described. */
  public boolean isOptional(String name) {
    return parameters("query").stream().anyMatch(one -> one.name().equals(name) && !one.required());
  }

  /** With another member of its description. */
  Operation with(String member, JsonNode value) {
    ObjectNode other = description.deepCopy();
    other.set(member, value);
    return new Operation(method, template, other, document);
  }

  boolean isTheSame(Operation other) {
    return toString().equals(other.toString());
  }

  /** Of the JSON that it takes; empty when it takes none. */
  public Optional<JsonNode> bodySchema() {
    var body = document.resolved(description.path("requestBody"));
    return Optional.of(body.path("content").path("application/json").path("schema"))
        .filter(JsonNode::isContainerNode);
  }

  /** What is said of an answer with that status; empty when nothing is. */
  public Optional<JsonNode> answer(int status) {
    var answers = description.path("responses");
    boolean refused = status >= 400;
    return Optional.of(answers.path(String.valueOf(status)))
        .filter(JsonNode::isObject)
        .or(() -> Optional.of(answers.path("default")).filter(one -> refused && one.isObject()))
        .map(document::resolved);
  }

  /** Whether the person of the path or the query is a mentor; else it is a student. */
  boolean isMentors() {
    return template.contains("mentor") && !template.endsWith("/confirm-payment");
  }

  boolean isOperators() {
    return template.startsWith("/api/admin/")
        || template.endsWith("/audit")
        || template.equals("/api/analytics/platform");
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
