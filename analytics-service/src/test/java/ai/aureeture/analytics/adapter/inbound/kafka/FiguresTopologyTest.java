package ai.aureeture.analytics.adapter.inbound.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.RefundReason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTopologyTest {
  private static final String MENTOR = "user_m1";

  @TempDir Path folder;
  private DrivenTopology topology;

  @BeforeEach
  void start() {
    topology = new DrivenTopology(folder.resolve("one"));
  }

  @AfterEach
  void stop() {
    topology.close();
  }

  @Test
  void a_hold_and_its_payment_are_counted_on_the_mentors_day() {
    // 20:00 UTC is half past one in Kolkata, on the next day.
    topology.hear(
        new History(MENTOR, "s1").held().at("2027-03-10T20:00:00Z").paid(150000).records());

    assertEquals(1, topology.day(MENTOR, "2027-03-10").count(Count.HELD));
    assertEquals(0, topology.day(MENTOR, "2027-03-10").count(Count.PAID));
    assertEquals(1, topology.day(MENTOR, "2027-03-11").count(Count.PAID));
    assertEquals(Map.of("INR", 150000L), topology.day(MENTOR, "2027-03-11").captured());
  }

  @Test
  void all_mentors_of_a_partition_have_a_sum() {
    topology.hear(new History(MENTOR, "s1").held().records());
    topology.hear(new History("user_m2", "s2").held().records());

    assertEquals(2, topology.day(StoreKeys.ALL_MENTORS, "2027-03-10").count(Count.HELD));
  }

  @Test
  void what_was_listed_is_counted_beside_what_was_held() {
    topology.hear(new History(MENTOR, "s1").held().records());
    topology.hear(new Listing(MENTOR, "2027-03-10", 16, 3));
    topology.hear(new Listing("user_m2", "2027-03-10", 8, 0));

    assertEquals(
        Map.of(Count.LISTED, 16L, Count.LISTED_AND_BOOKED, 3L, Count.HELD, 1L),
        topology.day(MENTOR, "2027-03-10").counts());
    assertEquals(24, topology.day(StoreKeys.ALL_MENTORS, "2027-03-10").count(Count.LISTED));
  }

  @Test
  void the_first_listing_of_a_date_counts_however_often_it_comes() {
    topology.hear(new Listing(MENTOR, "2027-03-10", 8, 2));
    topology.hear(new Listing(MENTOR, "2027-03-11", 4, 4));
    var once = topology.dump();
    topology.hear(new Listing(MENTOR, "2027-03-10", 16, 3));
    topology.hear(new Listing(MENTOR, "2027-03-10", 8, 2));

    assertEquals(once, topology.dump());
    assertEquals(8, topology.day(MENTOR, "2027-03-10").count(Count.LISTED));
  }

  @Test
  void a_listing_that_cannot_be_read_is_left_out() {
    var good = new Listing(MENTOR, "2027-03-10", 16, 3).toHear();
    topology.hear(
        FiguresTopology.AVAILABILITY,
        List.of(new TestRecord<>(MENTOR, "{}".getBytes(), good.headers()), good));

    assertEquals(16, topology.day(MENTOR, "2027-03-10").count(Count.LISTED));
    var unreadable =
        topology.metrics.get("events.unreadable").tag("topic", FiguresTopology.AVAILABILITY);
    assertEquals(1, unreadable.counter().count());
  }

  @Test
  void the_same_events_again_change_nothing() {
    var life = life();
    topology.hear(life);
    var once = topology.dump();

    topology.hear(life);
    topology.hear(life.reversed());

    assertEquals(once, topology.dump());
    assertFalse(once.isEmpty());
  }

  @Test
  void in_whatever_order_the_events_come_the_figures_are_the_same_bytes() {
    topology.hear(life());
    var expected = topology.dump();
    for (int seed = 1; seed <= 20; seed++) {
      var shuffled = new ArrayList<>(life());
      shuffled.addAll(life().subList(0, seed % life().size()));
      Collections.shuffle(shuffled, new Random(seed));
      try (var other = new DrivenTopology(folder.resolve("order-" + seed))) {
        other.hear(shuffled);
        assertEquals(expected, other.dump(), "seed " + seed);
      }
    }
  }

  @Test
  void an_event_that_comes_late_does_not_undo_a_newer_one() {
    var records =
        new History(MENTOR, "s1")
            .held()
            .paid(150000)
            .at("2027-03-15T05:30:00Z")
            .completed(CompletedBy.MENTOR)
            .records();
    topology.hear(List.of(records.get(2), records.get(0), records.get(1)));

    assertEquals(1, topology.day(MENTOR, "2027-03-15").count(Count.COMPLETED));
    assertEquals(3, topology.session(MENTOR, "s1").state().version());
  }

  @Test
  void what_is_no_sessions_event_is_counted_as_ignored() {
    topology.hear(new History(MENTOR, "s1").erased().records());

    assertTrue(topology.dump().isEmpty());
    assertEquals(1, topology.metrics.get("events.ignored").counter().count());
  }

  @Test
  void what_cannot_be_read_is_left_out_and_does_not_stop_the_others() {
    var good = new History(MENTOR, "s1").held().records();
    var headers = new RecordHeaders(good.getFirst().headers());
    topology.hear(List.of(new TestRecord<>(MENTOR, "{}".getBytes(), headers)));
    topology.hear(List.of(new TestRecord<>(MENTOR, (byte[]) null, headers)));
    topology.hear(List.of(new TestRecord<>(MENTOR, withoutMentor(good.getFirst()), headers)));
    topology.hear(good);

    assertEquals(1, topology.day(MENTOR, "2027-03-10").count(Count.HELD));
    assertEquals(3, topology.metrics.get("events.unreadable").counter().count());
  }

  private static byte[] withoutMentor(TestRecord<String, byte[]> message) {
    return new String(message.value()).replace("\"mentor\"", "\"other\"").getBytes();
  }

  /** Three sessions in which everything happens. */
  private static List<TestRecord<String, byte[]>> life() {
    var moved =
        new History(MENTOR, "s1")
            .held()
            .after(Duration.ofSeconds(50))
            .paid(150000)
            .after(Duration.ofHours(1))
            .askedBy(ParticipantRole.MENTOR)
            .after(Duration.ofHours(1))
            .movedFor(
                ParticipantRole.MENTOR, History.BOOKED.plusSeconds(3650), "2027-03-16T04:30:00Z")
            .at("2027-03-16T04:30:00Z")
            .started()
            .completed(CompletedBy.MENTOR)
            .refundedInPart(50000, 100000)
            .records();
    var lost =
        new History(MENTOR, "s2")
            .held()
            .after(Duration.ofMinutes(10))
            .released(CancelReason.HOLD_LAPSED)
            .after(Duration.ofMinutes(5))
            .refunded(150000, 0, RefundReason.SLOT_LOST, CancelReason.SLOT_LOST)
            .records();
    var unattended =
        new History("user_m2", "s3")
            .confirmedFree()
            .askedBy(ParticipantRole.STUDENT)
            .rejected(ParticipantRole.STUDENT)
            .at("2027-03-15T06:30:00Z")
            .completed(CompletedBy.TIME)
            .records();
    var all = new ArrayList<>(moved);
    all.addAll(lost);
    all.addAll(unattended);
    return all;
  }
}
