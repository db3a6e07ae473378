package ai.aureeture.kit.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.events.cloudevents.MalformedEvent;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

  @Test
  void one_log_line_has_the_message_and_the_reason() {
    var message =
        new ConsumerRecord<>("aureeture.bookings.v1", 0, 7, "mentor-1", "{}".getBytes(UTF_8));
    message.headers().add("ce_id", "event-1".getBytes(UTF_8));
    message.headers().add("ce_subject", "booking-1".getBytes(UTF_8));
    message.headers().add("ce_type", "com.aureeture.booking.SlotHeld.v1".getBytes(UTF_8));

    assertEquals(
        List.of(
            "Dead letter from aureeture.bookings.v1: event event-1,"
                + " com.aureeture.booking.SlotHeld.v1, booking=booking-1:"
                + " ai.aureeture.events.cloudevents.MalformedEvent: no session"),
        logged(() -> DeadLetters.report(message, new MalformedEvent("no session", null))));
  }

  @Test
  void message_without_an_envelope_is_logged_too() {
    var message = new ConsumerRecord<String, byte[]>("aureeture.bookings.v1", 0, 7, null, null);

    assertEquals(
        1, logged(() -> DeadLetters.report(message, new MalformedEvent("empty", null))).size());
  }

  @Test
  void each_is_counted_by_its_topic() {
    var metrics = new SimpleMeterRegistry();
    Metrics.addRegistry(metrics);
    try {
      var message = new ConsumerRecord<String, byte[]>("aureeture.bookings.v1", 0, 7, null, null);
      var _ = logged(() -> DeadLetters.report(message, new MalformedEvent("empty", null)));
      var counter = metrics.counter("events.dead.letters", "topic", "aureeture.bookings.v1");
      assertEquals(1, counter.count());
    } finally {
      Metrics.removeRegistry(metrics);
    }
  }

  private static List<String> logged(Runnable work) {
    var lines = new ArrayList<String>();
    var listener =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            assertEquals(Level.WARNING.intValue(), line.getLevel().intValue());
            lines.add(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    var logger = Logger.getLogger(DeadLetters.class.getName());
    logger.addHandler(listener);
    try {
      work.run();
    } finally {
      logger.removeHandler(listener);
    }
    return lines;
  }
}
