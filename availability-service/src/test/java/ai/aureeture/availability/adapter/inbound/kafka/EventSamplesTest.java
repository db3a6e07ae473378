package ai.aureeture.availability.adapter.inbound.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published samples, read as this service reads them. */
class EventSamplesTest {

  @ParameterizedTest
  @CsvSource({
    "SlotHeld, 1, HELD",
    "SlotReleased, 3, FREE",
    "PaymentConfirmed, 3, BOOKED",
    "SessionCancelled, 5, FREE",
    "PaymentRefunded, 5, FREE",
    "RefundFailed, 5, FREE",
    "SessionRequested, 1, HELD",
    "SessionConfirmed, 1, BOOKED",
    "SessionAccepted, 2, BOOKED",
    "SessionChanged, 7, BOOKED",
    "SessionCompleted, 7, BOOKED",
    "SessionReviewed, 7, BOOKED",
    "ReviewAnswered, 7, BOOKED",
    "RescheduleRejected, 6, BOOKED",
    "PersonalDataErased, 8, BOOKED"
  })
  void every_event_of_booking_is_understood(String event, long version, State state)
      throws IOException {
    var time =
        new BusyTime(
            Instant.parse("2027-03-15T04:30:00Z"), Instant.parse("2027-03-15T05:30:00Z"), 15);
    assertEquals(
        new SessionTime(
            "0b8f6c52-6d0a-4a56-9f0e-6f1d4f2f9a11",
            version,
            "user_m1",
            Optional.of("user_s1"),
            state,
            time,
            Optional.empty()),
        read(event, sample(event)));
  }

  @Test
  void a_pending_request_holds_the_proposed_time_with_its_buffer() throws IOException {
    var sample =
        sample("RescheduleRequested")
            .replace("\"newBufferMinutes\": 15", "\"newBufferMinutes\": 5");
    var command = read("RescheduleRequested", sample);
    var own = Instant.parse("2027-03-15T04:30:00Z");
    assertEquals(State.BOOKED, command.state());
    assertEquals(own, command.time().start());
    assertEquals(
        Optional.of(
            new BusyTime(
                Instant.parse("2027-03-16T04:30:00Z"),
                Instant.parse("2027-03-16T05:30:00Z"),
                5,
                Optional.of(own))),
        command.proposed());
  }

  @Test
  void a_request_without_a_time_holds_none() throws IOException {
    var sample =
        sample("RescheduleRequested")
            .replaceAll("\"new(Start|End)Time\": \"[^\"]*\",", "")
            .replaceAll(",\\s*\"newBufferMinutes\": 15", "");
    assertEquals(Optional.empty(), read("RescheduleRequested", sample).proposed());
  }

  @Test
  void a_move_is_to_the_new_time_alone() throws IOException {
    var moved = read("SessionRescheduled", sample("SessionRescheduled"));
    assertEquals(Instant.parse("2027-03-16T04:30:00Z"), moved.time().start());
    assertEquals(Optional.empty(), moved.proposed());
  }

  @ParameterizedTest
  @CsvSource({
    "payment_pending, HELD",
    "requested, HELD",
    "scheduled, BOOKED",
    "ongoing, BOOKED",
    "reschedule_requested, BOOKED",
    "completed, BOOKED",
    "cancelled, FREE",
    "something_new, BOOKED"
  })
  void busy_time_depends_on_the_status_only(String status, State state) throws IOException {
    var held = sample("SlotHeld").replace("payment_pending", status);
    assertEquals(state, read("SlotHeld", held).state());
  }

  @Test
  void a_refund_of_a_surplus_payment_leaves_the_session_booked() throws IOException {
    var refund = sample("PaymentRefunded").replace("\"cancelled\"", "\"scheduled\"");
    assertEquals(State.BOOKED, read("PaymentRefunded", refund).state());
  }

  private static SessionTime read(String event, String json) {
    var headers = new RecordHeaders();
    header(headers, "ce_id", event);
    header(headers, "ce_type", "ai.aureeture.booking." + event + ".v1");
    header(headers, "ce_time", "2027-03-10T09:00:00Z");
    var read = CloudEvent.read(headers, json.getBytes(StandardCharsets.UTF_8), BookingEvent.class);
    return SessionTimes.of(read.orElseThrow().event().session());
  }

  private static void header(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String sample(String event) throws IOException {
    try (var json = BookingEvent.class.getResourceAsStream("/events/" + event + ".v1.json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
