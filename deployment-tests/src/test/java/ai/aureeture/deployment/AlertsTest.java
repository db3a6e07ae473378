package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
  private static final String RULES = "k8s/components/monitoring/alerts.yaml";
  private static final String DASHBOARD = "k8s/components/monitoring/dashboard.json";
  private static final String RUNBOOK = "docs/operations.md#";

  @Test
  void every_alert_leads_to_a_heading_of_the_operations_guide() {
    var headings =
        Project.text("docs/operations.md")
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(AlertsTest::anchor)
            .collect(Collectors.toSet());
    var lost = new TreeSet<String>();
    alerts()
        .forEach(alert -> {
          var link = alert.at("/annotations/runbook_url").asText();
          if (!link.startsWith(RUNBOOK) || !headings.contains(link.substring(RUNBOOK.length()))) {
            lost.add(alert.path("alert").asText() + " leads to " + link);
          }
        });
    assertEquals(Set.of(), lost);
  }

  @Test
  void alerts_fire_when_they_should_and_not_before(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("alerts.yaml"), new YAMLMapper().writeValueAsString(spec()));
    Files.writeString(
        folder.resolve("test.yaml"),
        Project.text("deployment-tests/src/test/resources/alerts-test.yaml"));
    assertEquals(0, promtool(folder, "check", "rules", "alerts.yaml"));
    assertEquals(0, promtool(folder, "test", "rules", "test.yaml"));
  }

  @Test
  void every_figure_of_the_dashboard_is_an_expression(@TempDir Path folder) throws Exception {
    var figures = new YAMLMapper().readTree(Project.text(DASHBOARD));
    var rules =
        Manifests.each(figures.path("panels"))
            .flatMap(panel -> Manifests.each(panel.path("targets")))
            .map(target -> Map.of("record", "figure", "expr", target.path("expr").asText()))
            .toList();
    assertNotEquals(List.of(), rules);
    var group = Map.of("groups", List.of(Map.of("name", "dashboard", "rules", rules)));
    Files.writeString(folder.resolve("figures.yaml"), new YAMLMapper().writeValueAsString(group));
    assertEquals(0, promtool(folder, "check", "rules", "--lint=none", "figures.yaml"));
  }

  private static int promtool(Path folder, String... arguments) throws InterruptedException {
    var command = Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toList();
    try {
      return new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
    } catch (IOException missing) {
      System.out.println("The alerts' expressions are not checked: there is no promtool on PATH");
      Assumptions.abort("no promtool");
      throw new IllegalStateException(missing);
    }
  }

  private static JsonNode spec() {
    return Project.yaml(Project.text(RULES)).getFirst().path("spec");
  }

  private static Stream<JsonNode> alerts() {
    return Manifests.each(spec().path("groups"))
        .flatMap(group -> Manifests.each(group.path("rules")));
  }

  private static String anchor(String heading) {
    return heading
        .replaceFirst("^#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 -]", "")
        .replace(' ', '-');
  }
}
