package ai.aureeture.e2e.fuzz;

import ai.aureeture.e2e.fuzz.calls.Call;
import ai.aureeture.e2e.fuzz.calls.Operation;
import ai.aureeture.e2e.fuzz.calls.Webhooks;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What every answer has to keep, whatever was asked. */
final class Rules {
  private static final Duration BOUND = Duration.ofSeconds(10);
  private static final String PROBLEM = "application/problem+json";

  /** The platform's pages may send what they like beside the payment; it is ignored. */
  private static final Set<String> IS_LENIENT = Set.of("POST /api/mentor-sessions/confirm-payment");

  private static final Set<Integer> SAYS_WHEN = Set.of(429, 503);
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\w+Exception|\\b(java|jakarta|ai\\.aureeture|io\\.quarkus|io\\.vertx|org)\\.[a-z]+\\."
              + "|\\bSQL\\b|(?i)mongodb|postgres|\\tat |127\\.0\\.0\\.1|Caused by");

  /** Public words, though they look like packages. */
  private static final Pattern EVENT_TYPE = Pattern.compile("ai\\.aureeture\\.\\w+\\.\\w+\\.v\\d+");

  private final ObjectMapper json = new ObjectMapper();
  private final Schemas schemas = new Schemas();

  /** The rules that the answer breaks, each with what is wrong; empty when all is well. */
  List<String> brokenBy(Call call, Reply reply) {
    var broken = new ArrayList<String>();
    if (reply.status() >= 500) broken.add("no 5xx: " + reply.status());
    if (reply.took().compareTo(BOUND) > 0)
      broken.add("in time: more than " + BOUND.toSeconds() + " s");
    INSIDE
        .matcher(EVENT_TYPE.matcher(reply.body()).replaceAll("an event"))
        .results()
        .forEach(word -> broken.add("nothing of the inside: " + word.group().strip()));
    if (SAYS_WHEN.contains(reply.status()) && reply.headers().firstValue("Retry-After").isEmpty()) {
      broken.add("Retry-After with " + reply.status());
    }
    if (reply.isRefusal()) broken.addAll(brokenByProblem(call.operation(), reply));
    else broken.addAll(brokenByLeniency(call));
    call.operation()
        .answer(reply.status())
        .ifPresentOrElse(
            described -> broken.addAll(brokenByShape(call.operation(), described, reply)),
            () -> broken.add("the status is described: " + reply.status()));
    return broken;
  }

  private List<String> brokenByProblem(Operation operation, Reply reply) {
    if (!reply.mediaType().equals(PROBLEM)) {
      return List.of("a refusal is a problem: " + reply.status() + " " + reply.mediaType());
    }
    var problem = read(reply.body());
    var broken = new ArrayList<String>();
    if (problem.path("status").asInt() != reply.status()) broken.add("a problem has its status");
    if (!problem.path("code").asText().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      broken.add("a problem has a code");
    }
    problem
        .path("violations")
        .valueStream()
        .filter(violation -> violation.path("message").asText().equals("is required"))
        .map(violation -> violation.path("field").asText())
        .filter(operation::isOptional)
        .forEach(name -> broken.add("what is described as optional is: " + name));
    return broken;
  }

  /** What the description forbids is refused. */
  private List<String> brokenByLeniency(Call call) {
    if (IS_LENIENT.contains(call.operation().toString())) return List.of();
    var body = NormalizedBody.of(call.body());
    return call
        .operation()
        .bodySchema()
        .filter(_ -> body.isPresent() && !Webhooks.has(call))
        .stream()
        .flatMap(schema -> schemas.faults(call.operation().document(), schema, body.get()).stream())
        .map(fault -> "what is taken is described: " + fault)
        .toList();
  }

  private List<String> brokenByShape(Operation operation, JsonNode described, Reply reply) {
    var broken = new ArrayList<String>();
    described.path("headers").properties().stream()
        .filter(header -> header.getValue().path("required").asBoolean())
        .map(Map.Entry::getKey)
        .filter(name -> reply.headers().firstValue(name).isEmpty())
        .forEach(name -> broken.add("has the header " + name));
    var content = described.path("content");
    if (content.isEmpty()) {
      if (!reply.body().isEmpty()) broken.add("no body is described: " + reply.status());
    } else if (!content.has(reply.mediaType())) {
      broken.add("the type is described: " + reply.status() + " " + reply.mediaType());
    } else if (reply.isJson()) {
      var schema = content.path(reply.mediaType()).path("schema");
      schemas.faults(operation.document(), schema, reply.body()).stream()
          .map(fault -> "the body is as described: " + reply.status() + " " + fault)
          .forEach(broken::add);
    }
    return broken;
  }

  private JsonNode read(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException none) {
      return json.missingNode();
    }
  }
}
