package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectTypesTest {

  static List<String> overlays() {
    return Kustomize.overlays();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void every_object_has_a_known_kind_and_no_field_that_its_type_lacks(String overlay) {
    var faults = new TreeSet<String>();
    var leftOut = new TreeSet<String>();
    for (JsonNode object : Kustomize.overlay(overlay).objects()) {
      var kind = object.path("kind").asText();
      ObjectTypes.faults(object)
          .ifPresentOrElse(
              found ->
                  found.forEach(
                      fault -> faults.add(kind + " " + Manifests.nameOf(object) + ": " + fault)),
              () -> leftOut.add(kind));
    }
    if (!leftOut.isEmpty()) {
      System.out.printf(
          "Not checked by type in %s: %s; no definitions in %s (CRD_FOLDER)%n",
          overlay, leftOut, CustomDefinitions.folder());
    }
    assertEquals(Set.of(), faults);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{apiVersion: apps/v1, kind: Deployment, spec: {replica: 2}}",
        "{apiVersion: apps/v1, kind: Deployment, spec: {replicas: two}}",
        "{apiVersion: v1, kind: Service, spec: {ports: [{prot: 80}]}}",
        "{apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, spec: {hostname: [a]}}",
        "{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, spec: {partition: 3}}",
        "{apiVersion: kafka.strimzi.io/v1, kind: KafkaUser, spec: {authorization: {type: simple,"
            + " acls: [{resource: {type: topic, nam: a}}]}}}",
        "{apiVersion: keda.sh/v1alpha1, kind: ScaledObject, spec: {scaleTargetRef: {name: a},"
            + " triggers: [], minReplicas: 2}}",
        "{apiVersion: postgresql.cnpg.io/v1, kind: Cluster, spec: {instances: 3, storag: {}}}",
        "{apiVersion: apps/v1, kind: Deploiment}",
      })
  void a_misspelt_field_or_kind_is_a_fault(String text) {
    var faults = ObjectTypes.faults(Project.yaml(text).getFirst());
    // Without definitions those of operators cannot be checked.
    if (CustomDefinitions.areOnHand()) assertNotEquals(Optional.empty(), faults);
    faults.ifPresent(found -> assertNotEquals(List.of(), found));
  }
}
