package ai.aureeture.notification.adapter.in.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class NoTokensTest {
  private final NoTokens filter = new NoTokens();

  @Test
  void a_token_in_an_address_is_hidden_wherever_it_stands() {
    assertEquals(
        "HTTP Request to /api/notifications/ws?access_token=***&since=1 failed",
        logged("HTTP Request to %s failed", "/api/notifications/ws?access_token=a.b-c_d&since=1"));
    assertEquals("ws?since=1&access_token=***", logged("ws?since=1&access_token=a.b.c", null));
  }

  @Test
  void the_key_of_a_feed_is_hidden() {
    assertEquals(
        "HTTP Request to /api/calendar/*** failed",
        logged("HTTP Request to %s failed", "/api/calendar/k3y-_.ics"));
  }

  @Test
  void other_lines_stay_as_they_are() {
    assertEquals("Bells rung for 2", logged("Bells rung for %s", "2"));
  }

  private String logged(String message, String parameter) {
    var record = new ExtLogRecord(Level.INFO, message, ExtLogRecord.FormatStyle.PRINTF, "any");
    record.setParameters(parameter == null ? null : new Object[] {parameter});
    assertTrue(filter.isLoggable(record));
    return record.getFormattedMessage();
  }
}
