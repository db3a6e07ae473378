package ai.aureeture.deployment;

import static ai.aureeture.deployment.Manifests.each;
import static ai.aureeture.deployment.Manifests.nameOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Secrets that there will be: those of the overlay, and those that operators make from it. */
final class Secrets {
  private Secrets() {}

  static Set<String> keys(Manifests manifests, String secret) {
    return all(manifests)
        .filter(key -> key.startsWith(secret + "/"))
        .map(key -> key.substring(secret.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As {@code secret/key}. */
  static Stream<String> all(Manifests manifests) {
    return Stream.of(
            generated(manifests),
            external(manifests),
            keysOf(manifests, "KafkaUser", "%s/password", "%s/sasl.jaas.config"),
            keysOf(manifests, "Kafka", "%s-cluster-ca-cert/ca.crt"),
            keysOf(manifests, "Cluster", "%s-app/username", "%s-app/password"),
            mongoAddresses(manifests))
        .flatMap(keys -> keys);
  }

  private static Stream<String> generated(Manifests manifests) {
    return manifests
        .ofKind("Secret")
        .flatMap(secret ->
            secret.path("data").properties().stream()
                .map(entry -> nameOf(secret) + "/" + entry.getKey()));
  }

  private static Stream<String> external(Manifests manifests) {
    return manifests
        .ofKind("ExternalSecret")
        .flatMap(secret ->
            each(secret.at("/spec/data"))
                .map(data ->
                    secret.at("/spec/target/name").asText()
                        + "/"
                        + data.path("secretKey").asText()));
  }

  private static Stream<String> keysOf(Manifests manifests, String kind, String... keys) {
    return manifests
        .ofKind(kind)
        .flatMap(object -> Stream.of(keys).map(key -> key.formatted(nameOf(object))));
  }

  private static Stream<String> mongoAddresses(Manifests manifests) {
    return manifests
        .ofKind("MongoDBCommunity")
        .flatMap(object -> each(object.at("/spec/users")))
        .map((JsonNode user) -> user.path("connectionStringSecretName").asText())
        .map(name -> name + "/connectionString.standard");
  }
}
