package ai.aureeture.availability.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import ai.aureeture.availability.RunningService;
import ai.aureeture.zones.ZoneRulesSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ZoneRulesIT extends RunningService {

  @Test
  void the_metrics_name_the_time_zone_rules_in_force() {
    var rules = ZoneRulesSource.inForce();
    var metric =
        "time_zone_rules{origin=\"%s\",version=\"%s\"} 1.0"
            .formatted(rules.origin(), rules.version());
    given().get("/q/metrics").then().statusCode(200).body(containsString(metric));
  }
}
