package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What k8s/ gives each part is what that part reads, and all that it needs. */
class VariablesTest {
  private static final Pattern INNER_ADDRESS = Pattern.compile("http://([a-z-]+):(\\d+)(/.*)?");

  static List<String> overlays() {
    return Kustomize.overlays();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void a_part_has_every_variable_that_must_be_set(String overlay) {
    var missing = new TreeSet<String>();
    forEachWorkload(
        overlay,
        (part, workload) -> {
          var set = workload.environment().keySet();
          Variables.requiredBy(part).stream()
              .filter(name -> !set.contains(name))
              .forEach(name -> missing.add(Manifests.nameOf(workload.object()) + " lacks " + name));
        });
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void a_part_has_no_variable_that_it_does_not_read(String overlay) {
    var unknown = new TreeSet<String>();
    forEachWorkload(
        overlay,
        (part, workload) -> {
          var known = new HashSet<>(Variables.readBy(part));
          known.addAll(Parts.frameworkVariables());
          known.addAll(workload.referenced());
          workload.environment().keySet().stream()
              .filter(name -> !known.contains(name))
              .forEach(name -> unknown.add(Manifests.nameOf(workload.object()) + " has " + name));
        });
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void an_address_inside_the_cluster_is_that_of_a_part_which_may_be_called(String overlay) {
    var wrong = new TreeSet<String>();
    forEachWorkload(
        overlay,
        (part, workload) ->
            workload.environment().values().stream()
                .map(INNER_ADDRESS::matcher)
                .filter(address -> address.matches() && !address.group(1).equals("localhost"))
                .filter(address ->
                    !Parts.isAt(address.group(1), address.group(2))
                        || !Parts.mayCall(part, address.group(1)))
                .forEach(
                    address -> wrong.add(part.name() + " has the address " + address.group())));
    assertEquals(Set.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void every_secret_that_is_read_is_made(String overlay) {
    var manifests = Kustomize.overlay(overlay);
    var made = Secrets.all(manifests).collect(Collectors.toSet());
    var missing = new TreeSet<String>();
    forEachWorkload(overlay, (_, workload) -> missing.addAll(workload.secretKeys()));
    manifests
        .ofKind("TriggerAuthentication")
        .flatMap(object -> Manifests.each(object.at("/spec/secretTargetRef")))
        .forEach(key -> missing.add(key.path("name").asText() + "/" + key.path("key").asText()));
    missing.removeAll(made);
    assertEquals(Set.of(), missing);
  }

  /** The Deployments of the product, and the Job that migrates as booking-service. */
  private static void forEachWorkload(String overlay, Check check) {
    var manifests = Kustomize.overlay(overlay);
    Parts.ofProduct().forEach(part -> check.of(part, Workload.of(manifests, part)));
    check.of(
        Parts.named("booking-service"),
        new Workload(manifests, manifests.get("Job", "booking-migration")));
  }

  private interface Check {
    void of(Part part, Workload workload);
  }
}
