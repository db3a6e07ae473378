package ai.aureeture.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One part of the system, as the table {@code parts.yaml} has it. */
record Part(String name, JsonNode row) {

  String image() {
    return row.path("image").asText();
  }

  int port() {
    return row.path("port").asInt();
  }

  String live() {
    return row.path("live").asText();
  }

  String ready() {
    return row.path("ready").asText();
  }

  String health() {
    return row.path("health").asText();
  }

  /** Empty for a part without metrics. */
  String metrics() {
    return row.path("metrics").asText();
  }

  int metricsPort() {
    return row.path("metricsPort").asInt(port());
  }

  /** {@code cpu}, {@code lag} or empty. */
  String scaledBy() {
    return row.path("scaledBy").asText();
  }

  List<String> calls() {
    return list("calls");
  }

  List<String> calledBy() {
    return list("calledBy");
  }

  List<String> stores() {
    return list("stores");
  }

  List<String> reads() {
    return list("reads");
  }

  /** In which it reads the topic. */
  String group(String topic) {
    return row.path("groups").path(topic).asText(name);
  }

  List<String> readsLive() {
    return list("readsLive");
  }

  List<String> streams() {
    return list("streams");
  }

  List<String> writes() {
    return list("writes");
  }

  /** Whether it reads all dead letters and writes them back. */
  boolean replays() {
    return row.path("replays").asBoolean();
  }

  List<String> deadLetterTopics() {
    return reads().stream().map(topic -> topic + "." + name + ".dlq").toList();
  }

  boolean isService() {
    return name.endsWith("-service");
  }

  boolean isSandbox() {
    return name.equals("provider-sandbox");
  }

  private List<String> list(String column) {
    Stream<JsonNode> values = StreamSupport.stream(row.path(column).spliterator(), false);
    return values.map(JsonNode::asText).toList();
  }
}
