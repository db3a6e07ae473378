package ai.aureeture.deployment;

import static ai.aureeture.deployment.Manifests.each;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
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
  void lag_is_that_of_the_parts_own_group_on_the_topics_it_reads() {
    production()
        .ofKind("ScaledObject")
        .forEach(object -> {
          var part = Parts.named(target(object));
          assertEquals(
              part.reads().stream().collect(Collectors.toMap(topic -> topic, _ -> part.name())),
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
        Parts.all().stream()
            .filter(part -> !part.metrics().isEmpty())
            .collect(Collectors.toMap(Part::name, Part::metrics)),
        production()
            .ofKind("ServiceMonitor")
            .collect(
                Collectors.toMap(
                    it -> it.at("/spec/selector/matchLabels/app.kubernetes.io~1name").asText(),
                    it -> it.at("/spec/endpoints/0/path").asText())));
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
