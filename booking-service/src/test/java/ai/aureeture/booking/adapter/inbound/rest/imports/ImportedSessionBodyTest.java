package ai.aureeture.booking.adapter.inbound.rest.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.imports.FormerSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedSessionBodyTest {
  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  @Test
  void an_address_is_never_cut() {
    var address = "m".repeat(60) + "@" + "students.".repeat(20) + "example";
    var student = read(Map.of("studentEmail", " " + address, "studentEmailVerified", true));
    assertEquals(address, student.student().email());
    assertTrue(student.student().emailVerified());
  }

  @Test
  void notes_may_be_as_long_as_those_that_are_written_here() {
    var subject =
        read(Map.of("notes", "n".repeat(5001), "description", "d".repeat(2001))).subject();
    assertEquals(Optional.of("n".repeat(5000)), subject.notes());
    assertEquals(Optional.of("d".repeat(2000)), subject.description());
  }

  @ParameterizedTest
  @CsvSource({
    "https://rooms.example/1?a=b@c, true",
    "https://meera:secret@rooms.example/1, false",
    "https://meera@rooms.example, false",
    "http://rooms.example/1, false"
  })
  void an_address_that_is_shown_has_no_users_name(String address, boolean isTaken)
      throws ReflectiveOperationException {
    for (var field : new String[] {"recordingUrl", "meetingLink"}) {
      var rule =
          ImportedSessionBody.class.getDeclaredField(field).getAnnotation(Pattern.class).regexp();
      assertEquals(isTaken, address.matches(rule), field);
    }
  }

  private static FormerSession read(Map<String, Object> fields) {
    var body = new HashMap<String, Object>(fields);
    body.put("id", "0b6f3f1e-8f0b-4a43-9d0c-0f6f1f8d0001");
    body.put("mentorId", "mentor-asha");
    body.put("mentorTimezone", "Asia/Kolkata");
    body.put("studentId", "student-meera");
    body.put("startTime", "2026-02-02T10:00:00Z");
    body.put("endTime", "2026-02-02T11:00:00Z");
    body.put("status", "scheduled");
    body.put("paymentStatus", "pending");
    body.put("currency", "INR");
    body.put("createdAt", "2026-01-05T10:00:00Z");
    return JSON.convertValue(body, ImportedSessionBody.class).toSession("sessions[0]");
  }
}
