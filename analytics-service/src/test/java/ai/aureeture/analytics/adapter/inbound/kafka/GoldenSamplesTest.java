package ai.aureeture.analytics.adapter.inbound.kafka;

import static ai.aureeture.analytics.domain.figures.Count.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.PaymentTime;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.events.SlotsListed;
import ai.aureeture.events.cloudevents.EventTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checked-in samples of the public topics, which every reader may rely on. */
class GoldenSamplesTest {
  private static final String MENTOR = "user_m1";

  @TempDir Path folder;

  @Test
  void a_life_of_samples_has_exactly_these_figures() throws IOException {
    try (var topology = new DrivenTopology(folder)) {
      topology.hear(
          samples(
              SlotHeld.class,
              PaymentConfirmed.class,
              RescheduleRequested.class,
              SessionRescheduled.class,
              SessionChanged.class,
              SessionCompleted.class,
              PersonalDataErased.class,
              PersonErased.class));

      var booked = topology.day(MENTOR, "2027-03-10");
      assertEquals(
          counts(
              HELD,
              HELD_AND_PAID,
              PAID,
              CONFIRMED,
              CONFIRMED_AND_ASKED,
              CALENDLY_WANTED,
              JITSI_INSTEAD),
          booked.counts());
      assertEquals(Map.of("INR", 150000L), booked.captured());
      assertEquals(Map.of(PaymentTime.WITHIN_3_MINUTES, 1L), booked.paymentTimes());
      assertEquals(counts(ASKED_BY_MENTOR), topology.day(MENTOR, "2027-03-11").counts());
      assertEquals(counts(MOVES), topology.day(MENTOR, "2027-03-12").counts());
      assertEquals(counts(COMPLETED), topology.day(MENTOR, "2027-03-15").counts());
      assertEquals(8, topology.dump().size());
    }
  }

  @Test
  void a_payment_that_lost_its_slot_has_exactly_these_figures() throws IOException {
    try (var topology = new DrivenTopology(folder)) {
      topology.hear(samples(SlotHeld.class, SlotReleased.class, PaymentRefunded.class));

      assertEquals(counts(HELD), topology.day(MENTOR, "2027-03-10").counts());
      var ended = topology.day(MENTOR, "2027-03-12");
      assertEquals(counts(LAPSED, LATE, REFUNDS), ended.counts());
      assertEquals(Map.of("INR", 150000L), ended.refunded());
    }
  }

  @Test
  void a_listing_has_exactly_these_figures() throws IOException {
    try (var topology = new DrivenTopology(folder)) {
      topology.hear(FiguresTopology.AVAILABILITY, samples(SlotsListed.class));

      assertEquals(
          Map.of(Count.LISTED, 16L, Count.LISTED_AND_BOOKED, 3L),
          topology.day(MENTOR, "2027-03-15").counts());
    }
  }

  /** Each told on 12 March. */
  @SafeVarargs
  private static List<TestRecord<String, byte[]>> samples(Class<? extends PublishedEvent>... types)
      throws IOException {
    var all = new ArrayList<TestRecord<String, byte[]>>();
    for (var type : types) {
      var name = EventTypes.of(type).replaceFirst("^(\\w+\\.){3}", "");
      try (var file = type.getResourceAsStream("/events/public/" + name + ".json")) {
        all.add(History.sample(type, file.readAllBytes(), Instant.parse("2027-03-12T06:00:00Z")));
      }
    }
    return all;
  }

  private static Map<Count, Long> counts(Count... each) {
    var counts = new TreeMap<Count, Long>();
    for (var count : each) {
      counts.put(count, 1L);
    }
    return counts;
  }
}
