package ai.aureeture.deployment;

import static ai.aureeture.deployment.Manifests.each;
import static ai.aureeture.deployment.Manifests.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pods may connect to which, as a cluster would decide. */
record NetworkPolicies(Manifests manifests) {

  /** Both sides have to allow it. */
  boolean allow(Map<String, String> from, Map<String, String> to, int port) {
    return rules(from, "egress").anyMatch(rule -> matches(rule, "to", to, port))
        && Stream.concat(rules(to, "ingress"), listenersOf(to))
            .anyMatch(rule -> matches(rule, "from", from, port));
  }

  /** What may connect to such a pod from outside its namespace, a namespace by its name. */
  Stream<String> outsideOf(Map<String, String> pod) {
    return Stream.concat(rules(pod, "ingress"), listenersOf(pod))
        .flatMap(rule -> peers(rule, "from"));
  }

  /** Where such a pod may connect to outside its namespace, with the ports. */
  Stream<String> wayOutOf(Map<String, String> pod) {
    return rules(pod, "egress")
        .flatMap(rule ->
            peers(rule, "to")
                .map(peer ->
                    each(rule.path("ports"))
                        .map(port -> port.path("port").asText())
                        .distinct()
                        .collect(Collectors.joining(",", peer + ":", ""))));
  }

  private static Stream<String> peers(JsonNode rule, String side) {
    if (!rule.has(side)) return Stream.of("anywhere");
    return each(rule.path(side))
        .filter(peer -> peer.has("namespaceSelector") || peer.has("ipBlock"))
        .map(peer ->
            peer.has("ipBlock")
                ? peer.at("/ipBlock/cidr").asText() + " but " + texts(peer.at("/ipBlock/except"))
                : peer.at("/namespaceSelector/matchLabels/kubernetes.io~1metadata.name").asText());
  }

  /** Whether a policy denies all pods what no other one allows them. */
  boolean denyByDefault() {
    return policies()
        .anyMatch(spec ->
            spec.path("podSelector").isEmpty()
                && texts(spec.path("policyTypes")).containsAll(List.of("Ingress", "Egress"))
                && !spec.has("ingress")
                && !spec.has("egress"));
  }

  private Stream<JsonNode> policies() {
    return manifests.ofKind("NetworkPolicy").map(policy -> policy.path("spec"));
  }

  private Stream<JsonNode> rules(Map<String, String> pod, String direction) {
    return policies()
        .filter(spec -> selects(spec.path("podSelector"), pod))
        .flatMap(spec -> each(spec.path(direction)));
  }

  /** Strimzi makes an ingress rule of every listener's peers, for the brokers. */
  private Stream<JsonNode> listenersOf(Map<String, String> pod) {
    return manifests
        .ofKind("Kafka")
        .filter(kafka -> Manifests.nameOf(kafka).equals(pod.get("strimzi.io/cluster")))
        .flatMap(kafka -> each(kafka.at("/spec/kafka/listeners")))
        .map(listener ->
            Project.yaml(
                    "{from: %s, ports: [{port: %s}]}"
                        .formatted(listener.path("networkPolicyPeers"), listener.path("port")))
                .getFirst());
  }

  private static boolean matches(JsonNode rule, String side, Map<String, String> pod, int port) {
    boolean toPort =
        !rule.has("ports")
            || each(rule.path("ports")).anyMatch(it -> it.path("port").asInt() == port);
    return toPort
        && (!rule.has(side)
            || each(rule.path(side))
                .anyMatch(peer ->
                    peer.has("podSelector")
                        && !peer.has("namespaceSelector")
                        && selects(peer.path("podSelector"), pod)));
  }

  private static boolean selects(JsonNode selector, Map<String, String> pod) {
    return selector.path("matchLabels").properties().stream()
            .allMatch(label -> label.getValue().asText().equals(pod.get(label.getKey())))
        && each(selector.path("matchExpressions")).allMatch(expression -> holds(expression, pod));
  }

  private static boolean holds(JsonNode expression, Map<String, String> pod) {
    var operator = expression.path("operator").asText();
    if (!operator.equals("In")) throw new IllegalStateException("cannot decide " + expression);
    var value = pod.get(expression.path("key").asText());
    return value != null && texts(expression.path("values")).contains(value);
  }
}
