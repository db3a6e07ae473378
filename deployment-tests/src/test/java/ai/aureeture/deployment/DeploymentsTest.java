package ai.aureeture.deployment;

import static ai.aureeture.deployment.Manifests.each;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, ports, probes, images and rights of what k8s/ deploys are those of the table. */
class DeploymentsTest {

  static List<String> overlays() {
    return Kustomize.overlays();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void every_part_of_the_product_is_deployed_and_nothing_else(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    var expected =
        (overlay.equals("local") ? Parts.all() : Parts.ofProduct())
            .stream().map(Part::name).collect(Collectors.toSet());
    assertEquals(expected, manifests.names("Deployment"));
    assertEquals(expected, manifests.names("Service"));
    assertEquals(
        manifests.jobs().stream().map(Part::name).collect(Collectors.toSet()),
        manifests.names("Job"));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void a_part_runs_its_image_with_a_tag(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    for (Part part : Stream.concat(Parts.all().stream(), Parts.jobs().stream()).toList()) {
      manifests.workloads().stream()
          .filter(workload -> workload.isNamed(part.name()))
          .map(workload -> workload.container().path("image").asText())
          .filter(image -> !image.matches("(.+/)?" + part.image() + ":[^:]+"))
          .forEach(image -> fail(part.name() + " runs " + image));
    }
    assertEquals(
        image(manifests, "Deployment", "booking-service"),
        image(manifests, "Job", "booking-migration"));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void a_part_and_its_service_have_its_port(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    for (Part part : manifests.parts()) {
      var port = Workload.of(manifests, part).container().at("/ports/0");
      assertEquals(part.port(), port.path("containerPort").asInt(), part.name());
      var service = manifests.get("Service", part.name()).path("spec");
      assertEquals(part.port(), service.at("/ports/0/port").asInt(), part.name());
      assertEquals(port.path("name"), service.at("/ports/0/targetPort"), part.name());
      assertEquals(part.name(), service.path("selector").path("app.kubernetes.io/name").asText());
    }
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void probes_ask_for_the_start_for_life_and_for_readiness(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    for (Part part : manifests.parts()) {
      var container = Workload.of(manifests, part).container();
      assertEquals(
          List.of(part.live() + " http", part.live() + " http", part.ready() + " http"),
          Stream.of("startupProbe", "livenessProbe", "readinessProbe")
              .map(probe -> container.path(probe).path("httpGet"))
              .map(get -> get.path("path").asText() + " " + get.path("port").asText())
              .toList(),
          part.name());
    }
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void a_pod_has_no_rights_no_token_and_nothing_to_write_to(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    for (Workload each : manifests.workloads()) {
      var name = Manifests.nameOf(each.object());
      var account = each.pod().path("serviceAccountName").asText();
      assertTrue(each.pod().at("/securityContext/runAsNonRoot").asBoolean(), name);
      assertFalse(each.pod().path("automountServiceAccountToken"), name);
      assertFalse(
          manifests.get("ServiceAccount", account).path("automountServiceAccountToken"), name);
      assertFalse(each.pod().path("enableServiceLinks"), name);
      var rights = each.container().path("securityContext");
      assertFalse(rights.path("allowPrivilegeEscalation"), name);
      assertTrue(rights.path("readOnlyRootFilesystem").asBoolean(), name);
      assertEquals(List.of("ALL"), Manifests.texts(rights.at("/capabilities/drop")), name);
      assertTrue(each.container().at("/resources/limits").has("memory"), name);
      assertTrue(each.container().at("/resources/requests").has("cpu"), name);
    }
    var namespace = manifests.get("Namespace", "aureeture").at("/metadata/labels");
    assertEquals("restricted", namespace.path("pod-security.kubernetes.io/enforce").asText());
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void replicas_are_spread_and_evicted_one_by_one(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    var product = manifests.parts().stream().filter(part -> !part.isSandbox()).toList();
    for (Part part : product) {
      assertEquals(
          Set.of("topology.kubernetes.io/zone", "kubernetes.io/hostname"),
          each(Workload.of(manifests, part).pod().path("topologySpreadConstraints"))
              .map(spread -> spread.path("topologyKey").asText())
              .collect(Collectors.toSet()),
          part.name());
      var budget = manifests.get("PodDisruptionBudget", part.name()).path("spec");
      assertEquals(1, budget.path("maxUnavailable").asInt());
      assertEquals(
          part.name(), budget.at("/selector/matchLabels/app.kubernetes.io~1name").asText());
    }
  }

  private static JsonNode image(Manifests manifests, String kind, String name) {
    return new Workload(manifests, manifests.get(kind, name)).container().path("image");
  }

  private static void assertFalse(JsonNode value, String name) {
    assertEquals("false", value.asText(), name);
  }
}
