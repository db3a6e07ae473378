package ai.aureeture.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The body of MicroProfile Health's answers. */
final class HealthAnswer {
  private HealthAnswer() {}

  /** The checks that are down, each with what it says about that. */
  static String failedChecks(String body) {
    try {
      var checks = new ObjectMapper().readTree(body).path("checks");
      return StreamSupport.stream(checks.spliterator(), false)
          .filter(check -> check.path("status").asText().equals("DOWN"))
          .map(check -> check.path("name").asText() + " " + check.path("data"))
          .collect(Collectors.joining("; "));
    } catch (JsonProcessingException unreadable) {
      return body;
    }
  }
}
