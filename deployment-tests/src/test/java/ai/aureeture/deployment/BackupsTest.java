package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackupsTest {

  @Test
  void production_archives_the_log_of_its_database() {
    var plugin = plugin("production");
    assertTrue(plugin.path("isWALArchiver").asBoolean());
    assertTrue(plugin.at("/parameters/serverName").isMissingNode(), "the Cluster's own name");
  }

  @Test
  void a_restored_database_writes_beside_the_backups_that_it_comes_from() {
    var cluster = Kustomize.overlay(Kustomize.WITH_OPTIONS).get("Cluster", "postgres");
    var source = cluster.at("/spec/externalClusters/0/plugin/parameters/serverName").asText();
    var target = plugin(Kustomize.WITH_OPTIONS).at("/parameters/serverName").asText();
    assertEquals(List.of("postgres", "postgres-2"), List.of(source, target));
    assertTrue(cluster.at("/spec/bootstrap/initdb").isMissingNode(), "nothing is made anew");
  }

  private static JsonNode plugin(String overlay) {
    return Kustomize.overlay(overlay).get("Cluster", "postgres").at("/spec/plugins/0");
  }
}
