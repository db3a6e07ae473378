package ai.aureeture.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoDataTest {
  private final JsonNode file = DemoData.file();

  @Test
  void seven_mentors_live_in_seven_zones() {
    Set<ZoneId> zones = new HashSet<>();
    for (JsonNode mentor : file.get("mentors")) {
      zones.add(ZoneId.of(mentor.at("/availability/timezone").asText()));
    }
    assertEquals(7, zones.size());
  }

  @Test
  void two_students_exist_and_every_person_has_a_name_and_a_reserved_address() {
    assertEquals(2, file.get("students").size());
    for (String email : file.findValuesAsText("email")) {
      assertTrue(email.endsWith(".example"), email);
    }
    assertEquals(9, file.findValuesAsText("email").size());
  }

  /** A file, so that no image has to run anything while it is built. */
  @Test
  void the_sandbox_image_offers_these_people_for_signing_in() throws IOException {
    var file = Path.of("../containers/image/provider-sandbox/settings/SANDBOX_PEOPLE");
    assertEquals(DemoPeople.json(), Files.readString(file).strip());
  }

  @Test
  void one_mentor_is_free() {
    assertEquals(1, file.findValues("price").stream().filter(price -> price.asInt() == 0).count());
  }
}
