package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files for docker compose say the same as the table. */
class ComposeTest {
  private static final Pattern INNER_ADDRESS = Pattern.compile("http://([a-z-]+):(\\d+)(/.*)?");
  private static final Pattern SETTING = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]*)=");
  private static final Pattern TOPIC = Pattern.compile("aureeture\\.[a-z.-]+\\.v\\d+");

  @Test
  void every_part_of_the_product_runs_its_image() {
    var compose = ComposeFile.of("docker-compose.yml");
    for (Part part : Parts.ofProduct()) {
      var image = compose.service(part).path("image").asText();
      var name = part.image().replace("aureeture/", "${IMAGE_PREFIX:-aureeture}/");
      assertTrue(image.startsWith(name + ":"), part.name() + ": " + image);
    }
  }

  /** Parts share blocks of variables here, so one part may have what another one reads. */
  @Test
  void every_variable_of_a_part_is_read() {
    var known = new HashSet<>(Parts.frameworkVariables());
    Parts.ofProduct().forEach(part -> known.addAll(Variables.readBy(part)));
    var unknown = new TreeSet<String>();
    for (ComposeFile compose : files()) {
      for (Part part : Parts.ofProduct()) {
        compose.environment(part).keySet().stream()
            .filter(name -> !known.contains(name))
            .forEach(name -> unknown.add(compose.name() + ": " + part.name() + " has " + name));
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void every_part_has_the_variables_that_must_be_set() {
    var compose = ComposeFile.of("docker-compose.yml");
    var missing = new TreeSet<String>();
    for (Part part : Parts.ofProduct()) {
      var set = compose.environment(part).keySet();
      Variables.requiredBy(part).stream()
          .filter(name -> !set.contains(name))
          .forEach(name -> missing.add(part.name() + " lacks " + name));
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void addresses_inside_are_those_of_parts() {
    var wrong = new TreeSet<String>();
    for (ComposeFile compose : files()) {
      for (Part part : Parts.all()) {
        compose.environment(part).values().stream()
            .map(INNER_ADDRESS::matcher)
            .filter(address -> address.matches() && !address.group(1).equals("localhost"))
            .filter(address -> !Parts.isAt(address.group(1), address.group(2)))
            .forEach(address -> wrong.add(part.name() + " has the address " + address.group()));
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void published_ports_are_those_of_the_parts() {
    for (ComposeFile compose : files()) {
      for (Part part : Parts.all()) {
        Manifests.texts(compose.service(part).path("ports"))
            .forEach(port -> assertTrue(port.endsWith(":" + part.port()), part.name() + port));
      }
    }
  }

  /** An image made without an engine has no health check of its own. */
  @Test
  void every_part_is_asked_for_its_health() {
    var images = Project.text("Dockerfile");
    for (Part part : Parts.all()) {
      var tests =
          files().stream()
              .map(compose -> compose.service(part).at("/healthcheck/test"))
              .filter(test -> !test.isMissingNode())
              .map(Manifests::texts)
              .toList();
      assertEquals(List.of(List.of("CMD", "/app/healthy")), tests, part.name());
      var health = "HEALTH=" + part.port() + part.health();
      assertTrue(images.contains(health), "Dockerfile has no " + health);
    }
  }

  @Test
  void compose_creates_the_topics_of_the_code() {
    var named = TOPIC.matcher(Project.text("docker-compose.yml")).results();
    assertEquals(Parts.topics(), named.map(found -> found.group()).collect(Collectors.toSet()));
  }

  @Test
  void example_settings_have_exactly_the_variables_that_compose_reads() {
    var read = files().stream().flatMap(ComposeFile::read).collect(Collectors.toSet());
    // Compose's own.
    read.add("COMPOSE_FILE");
    var offered =
        SETTING
            .matcher(Project.text(".env.example"))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), Difference.of(read, offered));
  }

  private static List<ComposeFile> files() {
    return Stream.of(
            "docker-compose.yml",
            "docker-compose.override.yml",
            "docker-compose.production.yml",
            "docker-compose.backups.yml")
        .map(ComposeFile::of)
        .toList();
  }
}
