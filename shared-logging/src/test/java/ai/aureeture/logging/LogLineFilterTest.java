package ai.aureeture.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLineFilterTest {
  private static final String BOOKING = "0191f0c4-6f1e-7cc0-8000-0123456789ab";
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";

  @ParameterizedTest
  @CsvSource({
    "timestamp, 2027-03-10T09:05:00.123Z",
    "level, WARN",
    "service, booking-service",
    "logger, ai.aureeture.Any",
    "thread, worker-1",
    "message, booking=" + BOOKING + " refund refused",
    "traceId, " + TRACE,
    "spanId, " + SPAN,
    "sessionId, " + BOOKING
  })
  void every_field_has_its_value(String field, String expected) throws Exception {
    assertEquals(expected, json(record("booking=%s refund refused", BOOKING)).path(field).asText());
  }

  @Test
  void the_stack_trace_is_one_field_with_all_causes() throws Exception {
    var record = record("it failed");
    record.setThrown(new IllegalStateException("outer", new RuntimeException("in \"quotes\"")));

    var trace = json(record).path("stackTrace").asText();

    assertTrue(trace.startsWith("java.lang.IllegalStateException: outer\n\tat "), trace);
    assertTrue(trace.contains("Caused by: java.lang.RuntimeException: in \"quotes\""), trace);
  }

  @Test
  void missing_fields_are_omitted() throws Exception {
    var record = record("started");
    record.setMdc(Map.of());

    assertEquals(
        Set.of("timestamp", "level", "service", "logger", "thread", "message"),
        names(json(record)));
  }

  @Test
  void a_line_is_one_line_whatever_is_in_it() throws Exception {
    var record = record("two\nlines \u0001 %% %s", "\"and\" {a: b}");

    assertEquals("two\nlines \u0001 % \"and\" {a: b}", json(record).path("message").asText());
  }

  @ParameterizedTest
  @CsvSource({"text", "json"})
  void addresses_are_masked_in_message_and_stack_trace(String format) {
    var record = record("mail to %s was refused", "ada.byron+1@mail.example.com");
    record.setThrown(
        new IllegalStateException(
            "550 <josé@exämple.org>", new RuntimeException("key (email)=(o'neil@example.co.uk)")));

    var line = shown(record, format);

    assertTrue(line.contains("mail to a***@mail.example.com was refused"), line);
    assertTrue(line.contains("550 <j***@exämple.org>"), line);
    assertTrue(line.contains("key (email)=(o***@example.co.uk)"), line);
    assertFalse(line.contains("byron") || line.contains("jos") || line.contains("neil"), line);
  }

  @ParameterizedTest
  @CsvSource({"text", "json"})
  void tokens_and_keys_of_feeds_are_masked(String format) {
    var line =
        shown(
            record("GET /api/notifications/ws?access_token=a.b-c_d&since=1, /api/calendar/k3y.ics"),
            format);

    assertTrue(line.contains("ws?access_token=***&since=1, /api/calendar/***"), line);
    assertFalse(line.contains("a.b-c_d") || line.contains("k3y"), line);
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization: Bearer SG.abc, Authorization: Bearer ***",
    "authorization: basic dXNlcg==, authorization: basic ***",
    "https://host/verify-email?token=s3cret&x=1, https://host/verify-email?token=***&x=1",
    "https://meet.host/room?a=b&jwt=ey.a.b, https://meet.host/room?a=b&jwt=***"
  })
  void secrets_of_headers_and_links_are_masked(String text, String masked) {
    assertTrue(shown(record(text), "text").contains(masked), () -> shown(record(text), "text"));
  }

  @Test
  void text_with_nothing_to_mask_stays_as_it_is() {
    var record = record("Mail sent: %s to a***@example.com", "confirmation");
    var thrown = new IllegalStateException("at org.example.Type@1f2e3d");
    record.setThrown(thrown);

    assertTrue(new LogLineFilter("text", "any").isLoggable(record));

    assertSame(thrown, record.getThrown());
    assertEquals("Mail sent: %s to a***@example.com", record.getMessage());
  }

  @Test
  void a_line_without_a_message_is_shown_too() {
    var record = new ExtLogRecord(Level.INFO, null, FormatStyle.PRINTF, "any");

    assertTrue(new LogLineFilter("text", "any").isLoggable(record));

    assertNull(record.getMessage());
  }

  private static JsonNode json(ExtLogRecord record) throws Exception {
    var line = shown(record, "json");
    assertEquals(1, line.lines().count(), line);
    return new ObjectMapper().readTree(line);
  }

  /** What the console gets, with the pattern of that format. */
  private static String shown(ExtLogRecord record, String format) {
    assertTrue(new LogLineFilter(format, "booking-service").isLoggable(record));
    var pattern = format.equals("json") ? "%s%n" : "%-5p %s%e%n";
    return new PatternFormatter(pattern).format(record);
  }

  private static ExtLogRecord record(String message, Object... parameters) {
    var record = new ExtLogRecord(Level.WARN, message, FormatStyle.PRINTF, "any");
    record.setParameters(parameters);
    record.setLoggerName("ai.aureeture.Any");
    record.setThreadName("worker-1");
    record.setInstant(Instant.parse("2027-03-10T09:05:00.123Z"));
    record.setMdc(Map.of("traceId", TRACE, "spanId", SPAN));
    return record;
  }

  private static Set<String> names(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
