package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts can reach what they call and the stores they use, and nothing else. */
class NetworkTest {
  private static final Set<String> PROVIDERS =
      Set.of(
          "0.0.0.0/0 but [10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16,"
              + " 100.64.0.0/10]:443",
          "::/0 but [fc00::/7, fe80::/10]:443");

  static List<String> overlays() {
    return Kustomize.overlays();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void connection_that_no_policy_allows_is_denied(String overlay) {
    assertTrue(new NetworkPolicies(Kustomize.overlay(overlay)).denyByDefault());
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void exactly_the_connections_of_the_table_are_allowed(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    assertEquals(Set.of(), Difference.of(expected(manifests), allowed(manifests)));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void other_namespaces_reach_what_the_table_says_and_nothing_else(String overlay) {
    var policies = new NetworkPolicies(Kustomize.overlay(overlay));
    var expected = new TreeSet<String>();
    Parts.namespaces().forEach((from, to) -> to.forEach(it -> expected.add(from + " -> " + it)));
    if (overlay.equals("local")) expected.removeIf(edge -> !edge.startsWith("cnpg-system"));
    var allowed = new TreeSet<String>();
    pods(policies.manifests())
        .forEach((name, labels) ->
            policies.outsideOf(labels).forEach(from -> allowed.add(from + " -> " + name)));
    assertEquals(Set.of(), Difference.of(expected, allowed));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void only_the_services_reach_providers_and_only_by_https(String overlay) {
    var policies = new NetworkPolicies(Kustomize.overlay(overlay));
    pods(policies.manifests())
        .forEach((name, labels) -> {
          var expected = new TreeSet<>(Set.of("kube-system:53"));
          if (name.endsWith("-service")) expected.addAll(PROVIDERS);
          // The operators' agents in these pods ask the API server, which no selector can name.
          if (Set.of("postgres", "mongodb").contains(name)) expected.add("anywhere:443,6443");
          assertEquals(
              Set.of(),
              Difference.of(expected, policies.wayOutOf(labels).collect(Collectors.toSet())),
              name);
        });
  }

  private static TreeSet<String> expected(Manifests manifests) {
    var ports = ports(manifests);
    var edges = new TreeSet<String>();
    for (Part part : callers(manifests)) {
      part.calls().forEach(called -> edges.add(edge(part.name(), called, ports.get(called))));
      part.calledBy().forEach(caller -> edges.add(edge(caller, part.name(), part.port())));
      part.stores().forEach(store -> edges.add(edge(part.name(), store, ports.get(store))));
    }
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
    callers(manifests)
        .forEach(it -> pods.put(it.name(), Map.of("app.kubernetes.io/name", it.name())));
    Parts.stores().forEach((name, store) -> pods.put(name, store.labels()));
    return pods;
  }

  private static List<Part> callers(Manifests manifests) {
    return Stream.concat(manifests.parts().stream(), manifests.jobs().stream()).toList();
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
