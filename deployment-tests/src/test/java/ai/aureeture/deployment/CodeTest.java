package ai.aureeture.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.cloudevents.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table says what the code does. */
class CodeTest {
  private static final Pattern INCOMING_TOPIC =
      Pattern.compile("mp\\.messaging\\.incoming\\.([a-z-]+)\\.topic");
  private static final Pattern OUTGOING_TOPIC =
      Pattern.compile("mp\\.messaging\\.outgoing\\.([a-z-]+)\\.topic");
  private static final Pattern DEAD_LETTER_TOPIC =
      Pattern.compile("mp\\.messaging\\.incoming\\.([a-z-]+)\\.dead-letter-queue\\.topic");

  private static final Pattern VARIABLE = Pattern.compile("\"([A-Z][A-Z_]{4,})\"");
  private static final String SANDBOX_SETTINGS =
      "provider-sandbox/src/main/java/ai/aureeture/sandbox/settings/Setting.java";

  static List<Part> services() {
    return Parts.services();
  }

  @ParameterizedTest
  @MethodSource("services")
  void a_service_listens_at_its_port(Part part) {
    var properties = Project.properties(part.name());
    assertEquals(part.name(), properties.getProperty("quarkus.application.name"));
    assertEquals(String.valueOf(part.port()), properties.getProperty("quarkus.http.port"));
  }

  @Test
  void the_gateway_and_the_sandbox_listen_at_their_ports() {
    assertEquals(
        "${GATEWAY_PORT:%d}".formatted(Parts.named("gateway").port()),
        Project.properties("gateway").getProperty("gateway.port"));
    assertTrue(
        Project.text(SANDBOX_SETTINGS)
            .contains("SANDBOX_PORT(\"%d\")".formatted(Parts.named("provider-sandbox").port())));
  }

  @ParameterizedTest
  @MethodSource("services")
  void a_service_reads_and_writes_its_topics(Part part) {
    var properties = Project.properties(part.name());
    Predicate<String> live = channel -> channel.equals("live");
    assertEquals(Set.copyOf(part.reads()), topics(properties, INCOMING_TOPIC, live.negate()));
    assertEquals(Set.copyOf(part.readsLive()), topics(properties, INCOMING_TOPIC, live));
    if (!part.name().equals("booking-service")) {
      assertEquals(Set.copyOf(part.writes()), topics(properties, OUTGOING_TOPIC, _ -> true));
    }
    assertEquals(
        Set.copyOf(part.deadLetterTopics()), topics(properties, DEAD_LETTER_TOPIC, _ -> true));
  }

  /** Constants, too: the same as their producers'. */
  @Test
  void kafka_streams_reads_the_topics_of_the_public() {
    assertEquals(
        List.of(Topic.BOOKINGS.topicName(), Topic.AVAILABILITY.topicName()),
        Parts.named("analytics-service").streams());
  }

  /** booking-service writes by its outbox, whose topics are constants. */
  @Test
  void the_topics_are_those_of_the_published_language() {
    var published = Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.toSet());
    assertEquals(published, Parts.topics());
    assertEquals(
        List.of(Topic.BOOKINGS_INTERNAL.topicName(), Topic.BOOKINGS.topicName()),
        Parts.named("booking-service").writes());
    var launcher = launcher();
    assertEquals(List.of(), published.stream().filter(topic -> !launcher.contains(topic)).toList());
  }

  @ParameterizedTest
  @MethodSource("services")
  void the_launcher_starts_each_service_and_asks_for_its_health(Part part) {
    assertTrue(launcher().contains("\"%s\"".formatted(part.name())));
    assertTrue(launcher().contains("\"%s\"".formatted(part.health())));
  }

  @Test
  void the_launcher_sets_documented_variables_only() {
    var documented =
        Stream.concat(
                Parts.ofProduct().stream().flatMap(part -> Variables.readBy(part).stream()),
                Parts.frameworkVariables().stream())
            .collect(Collectors.toSet());
    var sandbox = Project.text(SANDBOX_SETTINGS);
    var unknown =
        VARIABLE
            .matcher(launcher())
            .results()
            .map(found -> found.group(1))
            .filter(name -> !documented.contains(name) && !sandbox.contains(name + "("))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), unknown);
  }

  private static String launcher() {
    return Project.text("launcher/src/main/java/ai/aureeture/launcher/Parts.java");
  }

  private static Set<String> topics(Properties from, Pattern name, Predicate<String> channel) {
    return from.stringPropertyNames().stream()
        .filter(property -> {
          var named = name.matcher(property);
          return named.matches() && channel.test(named.group(1));
        })
        .map(from::getProperty)
        .collect(Collectors.toSet());
  }
}
