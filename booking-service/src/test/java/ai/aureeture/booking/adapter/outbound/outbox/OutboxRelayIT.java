package ai.aureeture.booking.adapter.outbound.outbox;

import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.confirm;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.payQuietly;
import static ai.aureeture.booking.support.Api.student;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.RealKafka;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class OutboxRelayIT {

  @Test
  void an_event_travels_as_a_cloud_event_under_its_mentors_key() {
    var held = held();
    var message = PublishedEventsReader.records(held.id(), 1).getFirst();
    assertEquals(held.mentor(), message.key());
    assertEquals("1.0", header(message, "ce_specversion"));
    assertEquals("ai.aureeture.booking.SlotHeld.v1", header(message, "ce_type"));
    assertEquals("/aureeture/booking", header(message, "ce_source"));
    assertEquals("application/json", header(message, "content-type"));
    assertEquals(36, header(message, "ce_id").length());
  }

  @Test
  void outbox_is_empty_when_all_is_published() {
    var held = paid(held());
    PublishedEventsReader.of(held.id(), 2);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> Store.count("select count(*) from outbox where subject = ?", held.id()) == 0);
  }

  @Test
  void kafka_outage_does_not_stop_bookings_and_events_follow_in_order() {
    var before = held();
    PublishedEventsReader.awaitCarried(before.id());
    RealKafka.takeDown();
    var meanwhile = new ArrayList<Held>();
    try {
      confirm(before.student(), payQuietly(before)).then().statusCode(201);
      for (int i = 0; i < 3; i++) {
        meanwhile.add(paid(held(student(), mentor(), hour())));
      }
      var released = held();
      asStudent(released.student()).delete("/api/bookings/" + released.id()).then().statusCode(204);
      assertTrue(Store.count("select count(*) from outbox") >= 9);
    } finally {
      RealKafka.bringBack();
    }
    assertEquals(List.of("SlotHeld", "PaymentConfirmed"), PublishedEventsReader.of(before.id(), 2));
    for (var held : meanwhile) {
      assertEquals(List.of("SlotHeld", "PaymentConfirmed"), PublishedEventsReader.of(held.id(), 2));
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Store.count("select count(*) from outbox") == 0);
  }

  @Test
  void another_connection_takes_over_when_the_relays_is_cut() {
    Store.run(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'"
            + " and pid <> pg_backend_pid()");
    var held = held();
    assertEquals(List.of("SlotHeld"), PublishedEventsReader.of(held.id(), 1));
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }
}
