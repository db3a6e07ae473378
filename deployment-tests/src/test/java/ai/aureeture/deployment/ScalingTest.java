package ai.aureeture.deployment;

import static ai.aureeture.deployment.Manifests.each;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In production each part is scaled by one thing, and its metrics are read. */
class ScalingTest {

  @Test
  void each_part_is_scaled_by_what_the_table_says_and_by_one_thing_only() {
    var scaled = new TreeMap<String, String>();
    production().ofKind("HorizontalPodAutoscaler").forEach(it -> add(scaled, target(it), "cpu"));
    production().ofKind("ScaledObject").forEach(it -> add(scaled, target(it), "lag"));
    assertEquals(
        Parts.ofProduct().stream()
            .collect(Collectors.toMap(Part::name, Part::scaledBy, (a, b) -> a, TreeMap::new)),
        scaled);
  }

  @Test
  void lag_is_that_of_the_parts_own_groups_on_the_topics_it_reads() {
    production()
        .ofKind("ScaledObject")
        .forEach(object -> {
          var part = Parts.named(target(object));
          assertEquals(
              part.reads().stream().collect(Collectors.toMap(topic -> topic, part::group)),
              each(object.at("/spec/triggers"))
                  .map(trigger -> trigger.path("metadata"))
                  .collect(
                      Collectors.toMap(
                          it -> it.path("topic").asText(),
                          it -> it.path("consumerGroup").asText())));
        });
  }

  @Test
  void prometheus_reads_the_metrics_of_every_part_that_has_some() {
    assertEquals(
        metrics(part -> part.metricsPort() + part.metrics()),
        production()
            .ofKind("ServiceMonitor")
            .collect(
                Collectors.toMap(
                    it -> it.at("/spec/selector/matchLabels/app.kubernetes.io~1name").asText(),
                    it -> asked(it.path("metadata").path("name").asText(), endpoint(it)))));
  }

  @Test
  void prometheus_reaches_the_port_of_the_metrics() {
    assertEquals(
        metrics(part -> String.valueOf(part.metricsPort())),
        metrics(part ->
            production()
                .get("NetworkPolicy", part.name() + "-from-monitoring")
                .at("/spec/ingress/0/ports/0/port")
                .asText()));
  }

  private static Map<String, String> metrics(Function<Part, String> of) {
    return Parts.all().stream()
        .filter(part -> !part.metrics().isEmpty())
        .collect(Collectors.toMap(Part::name, of));
  }

  private static JsonNode endpoint(JsonNode monitor) {
    return monitor.at("/spec/endpoints/0");
  }

  /** The port of the container and the path. */
  private static String asked(String part, JsonNode endpoint) {
    var name = endpoint.path("port").asText();
    var target =
        each(production().get("Service", part).at("/spec/ports"))
            .filter(port -> port.path("name").asText().equals(name))
            .map(port -> port.path("targetPort").asText())
            .collect(Collectors.joining());
    return each(Workload.of(production(), Parts.named(part)).container().path("ports"))
            .filter(port -> port.path("name").asText().equals(target))
            .map(port -> port.path("containerPort").asText())
            .collect(Collectors.joining())
        + endpoint.path("path").asText();
  }

  private static Manifests production() {
    return Kustomize.overlay("production");
  }

  private static String target(JsonNode scaler) {
    return scaler.at("/spec/scaleTargetRef/name").asText();
  }

  private static void add(Map<String, String> scaled, String part, String by) {
    scaled.merge(part, by, (first, second) -> first + " and " + second);
  }
}
