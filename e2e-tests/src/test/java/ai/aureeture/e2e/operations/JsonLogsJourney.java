package ai.aureeture.e2e.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.aureeture.e2e.BrowserTrace;
import ai.aureeture.e2e.Confirmation;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.Parts;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The logs of a system that runs with {@code LOG_FORMAT=json}. */
class JsonLogsJourney {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ALWAYS =
      List.of("timestamp", "level", "service", "logger", "thread", "message");

  private final TheSystem system = TheSystem.running();

  @BeforeEach
  void logs_are_here() {
    assumeTrue(system.logs().isPresent(), "a system that runs already logs elsewhere");
  }

  @Test
  void every_line_is_an_object_with_its_fields_from_the_first_on() {
    for (String part :
        Stream.concat(Parts.SERVICES.stream(), Stream.of(Parts.ANALYTICS, "gateway")).toList()) {
      var lines = linesOf(part);
      assertFalse(lines.isEmpty(), part);
      for (JsonNode line : lines) {
        for (String field : ALWAYS) {
          assertFalse(line.path(field).asText().isEmpty(), () -> field + " in " + line);
        }
        assertEquals(part, line.path("service").asText());
      }
    }
  }

  @Test
  void log_lines_of_a_booking_have_session_and_trace_and_no_address() {
    Mentor mira = Mentor.named("Mira Rao", system);
    Student ada = Student.named("Ada Byron", system);
    var trace = BrowserTrace.sampled();
    var sandbox = new Sandbox(system);
    Booking booking = ada.books(mira, mira.freeSlot());

    var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER), trace.traceparent());

    new Confirmation(ada, mira, booking.bookingId()).standsOnce();
    for (String service : Parts.SERVICES) {
      await("a line of the booking in its trace in " + service)
          .atMost(45, SECONDS)
          .until(() ->
              linesOf(service).stream()
                  .filter(line -> line.path("sessionId").asText().equals(booking.bookingId()))
                  .filter(line -> line.path("traceId").asText().equals(trace.traceId()))
                  .anyMatch(line -> !line.path("spanId").asText().isEmpty()));
      for (String address : List.of(ada.me().email(), mira.me().email())) {
        assertFalse(text(service).contains(address), () -> address + " in the log of " + service);
      }
    }
  }

  private List<JsonNode> linesOf(String part) {
    var text = text(part);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .map(JsonLogsJourney::parsed)
        .toList();
  }

  private String text(String part) {
    Path log = system.logs().orElseThrow().resolve(part + ".log");
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError("not JSON: " + line, notJson);
    }
  }
}
