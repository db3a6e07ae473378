package ai.aureeture.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.launcher.supervision.Planned;
import ai.aureeture.launcher.supervision.StopOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopOrderTest {

  @Test
  void services_end_before_the_infrastructure_they_need() {
    var plan = new Parts(new Options(Path.of("/data"), false, 5001, 5002), Map.of()).all();
    assertEquals(
        List.of(
            List.of(
                "availability-service",
                "booking-service",
                "meeting-link-service",
                "notification-service",
                "analytics-service",
                "gateway"),
            List.of("postgres", "kafka", "mongodb", "provider-sandbox")),
        StopOrder.of(plan));
  }

  @Test
  void parts_that_wait_for_each_other_are_a_mistake() {
    var part = new QuarkusService("a", 1, "/", List.of(), Map.of());
    var plan = List.of(new Planned(part, List.of("a")));
    assertThrows(IllegalArgumentException.class, () -> StopOrder.of(plan));
  }
}
