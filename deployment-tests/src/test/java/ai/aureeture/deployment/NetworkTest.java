package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts can reach what they call and the stores they use, and nothing else. */
class NetworkTest {

  static List<String> overlays() {
    return Kustomize.overlays();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void what_no_policy_allows_is_denied(String overlay) {
    assertTrue(new NetworkPolicies(Kustomize.overlay(overlay)).denyByDefault());
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void exactly_the_connections_of_the_table_are_allowed(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    assertEquals(expected(manifests), allowed(manifests));
  }

  private static TreeSet<String> expected(Manifests manifests) {
    var ports = ports(manifests);
    var edges = new TreeSet<String>();
    for (Part part : manifests.parts()) {
      part.calls().forEach(called -> edges.add(edge(part.name(), called, ports.get(called))));
      part.calledBy().forEach(caller -> edges.add(edge(caller, part.name(), part.port())));
      part.stores().forEach(store -> edges.add(edge(part.name(), store, ports.get(store))));
    }
    edges.add(edge("booking-migration", "postgres", ports.get("postgres")));
    return edges;
  }

  private static TreeSet<String> allowed(Manifests manifests) {
    var policies = new NetworkPolicies(manifests);
    var pods = pods(manifests);
    var edges = new TreeSet<String>();
    pods.forEach((from, labels) ->
        pods.forEach((to, others) ->
            ports(manifests).values().stream()
                .filter(port -> !from.equals(to) && policies.allow(labels, others, port))
                .forEach(port -> edges.add(edge(from, to, port)))));
    return edges;
  }

  private static Map<String, Map<String, String>> pods(Manifests manifests) {
    var pods = new TreeMap<String, Map<String, String>>();
    manifests.parts().forEach(part -> pods.put(part.name(), named(part.name())));
    Parts.stores().forEach((name, store) -> pods.put(name, store.labels()));
    pods.put("booking-migration", named("booking-migration"));
    return pods;
  }

  private static Map<String, String> named(String name) {
    return Map.of("app.kubernetes.io/name", name);
  }

  private static Map<String, Integer> ports(Manifests manifests) {
    var ports = new TreeMap<String, Integer>();
    manifests.parts().forEach(part -> ports.put(part.name(), part.port()));
    Parts.stores().forEach((name, store) -> ports.put(name, store.port()));
    return ports;
  }

  private static String edge(String from, String to, int port) {
    return "%s -> %s:%d".formatted(from, to, port);
  }
}
