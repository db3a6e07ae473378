package ai.aureeture.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.launcher.supervision.Planned;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartsTest {
  private final List<Planned> plan =
      new Parts(new Options(Path.of("/data"), false, 5001, 5002), Map.of("HOLD_MINUTES", "1"))
          .all();

  @Test
  void every_process_of_the_system_is_there() {
    assertEquals(
        Set.of(
            "postgres",
            "kafka",
            "mongodb",
            "provider-sandbox",
            "booking-service",
            "availability-service",
            "meeting-link-service",
            "notification-service",
            "analytics-service",
            "gateway"),
        plan.stream().map(Planned::name).collect(Collectors.toSet()));
  }

  @Test
  void part_is_listed_after_the_parts_it_waits_for() {
    Set<String> before = new HashSet<>();
    for (Planned each : plan) {
      assertTrue(before.containsAll(each.waitsFor()), each.name());
      before.add(each.name());
    }
  }

  @Test
  void every_command_line_names_its_part() {
    for (Planned each : plan) {
      assertTrue(each.part().command().contains("-Daureeture.part=" + each.name()), each.name());
    }
  }

  @Test
  void every_part_that_knows_local_times_has_the_newest_time_zone_rules() {
    var option = "-Djava.time.zone.DefaultZoneRulesProvider=ai.aureeture.zones.NewestZoneRules";
    assertEquals(
        Set.of(
            "provider-sandbox",
            "booking-service",
            "availability-service",
            "meeting-link-service",
            "notification-service",
            "analytics-service"),
        plan.stream()
            .filter(planned -> planned.part().command().contains(option))
            .map(Planned::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void no_two_parts_share_a_port() {
    assertEquals(plan.size(), plan.stream().map(p -> p.part().port()).distinct().count());
  }

  @Test
  void all_services_have_the_same_secret_which_is_new_at_each_start() {
    var secrets = serviceSecrets(Map.of());
    assertEquals(1, secrets.size());
    assertTrue(secrets.iterator().next().length() > 40, "it can be guessed");
    assertNotEquals(secrets, serviceSecrets(Map.of()));
    assertEquals(Set.of("mine"), serviceSecrets(Map.of("SERVICE_SECRET", "mine")));
  }

  private static Set<String> serviceSecrets(Map<String, String> caller) {
    return new Parts(new Options(Path.of("/data"), false, 5001, 5002), caller)
        .all().stream()
            .filter(each -> each.name().endsWith("-service"))
            .map(each -> each.part().environment().get("SERVICE_SECRET"))
            .collect(Collectors.toSet());
  }

  @Test
  void command_lines_contain_no_secret() {
    for (Planned each : plan) {
      assertTrue(each.part().command().stream().noneMatch(word -> word.contains("secret")));
    }
  }

  @Test
  void the_broker_is_given_every_topic_of_the_published_language() {
    var published = Arrays.stream(Topic.values()).map(Topic::topicName).toList();
    assertEquals(published, Parts.TOPICS);
  }

  @Test
  void webhooks_go_to_the_gateway() {
    assertEquals(
        "http://localhost:5001/api/webhooks/razorpay",
        setting(plan, "provider-sandbox", "RAZORPAY_WEBHOOK_URL"));
  }

  @Test
  void the_sandbox_knows_the_demo_people_students_first() {
    var people = setting(plan, "provider-sandbox", "SANDBOX_PEOPLE");
    assertTrue(people.startsWith("[{\"sub\":\"student_ravi\",\"role\":\"student\""), people);
    assertTrue(people.contains("\"sub\":\"mentor_asha\",\"role\":\"mentor\""), people);
  }

  @Test
  void photos_are_kept_with_the_other_data() {
    var folder = Path.of(setting(plan, "booking-service", "PHOTOS_FOLDER"));
    assertEquals("photos", folder.getFileName().toString());
    assertTrue(folder.isAbsolute(), folder.toString());
  }

  @Test
  void one_machine_knows_no_limits_but_those_of_its_caller() {
    assertEquals("0", setting(plan, "gateway", "RATE_LIMIT_PER_ADDRESS"));
    assertEquals("0", setting(plan, "booking-service", "RATE_LIMIT_PER_PERSON"));
    var options = new Options(Path.of("/data"), false, 5001, 5002);
    var asked = Map.of("RATE_LIMIT_PER_ADDRESS", "60", "RATE_LIMIT_PER_PERSON", "30");
    var limited = new Parts(options, asked).all();
    assertEquals("60", setting(limited, "gateway", "RATE_LIMIT_PER_ADDRESS"));
    assertEquals("30", setting(limited, "notification-service", "RATE_LIMIT_PER_PERSON"));
  }

  private static String setting(List<Planned> plan, String part, String variable) {
    var named = plan.stream().filter(planned -> planned.name().equals(part)).findAny();
    return named.orElseThrow().part().environment().get(variable);
  }
}
