package ai.aureeture.analytics.adapter.inbound.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.analytics.application.FakeOtherReplicas;
import ai.aureeture.analytics.application.ReadMentorFigures;
import ai.aureeture.analytics.application.ReadPlatformFigures;
import ai.aureeture.analytics.application.Requester;
import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.testsupport.RealKafka;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The state at a real broker: read anew, restored, and shared among replicas. Its generations are
 * not that of the service which other tests run at the same broker, or the two would share it.
 */
class StreamsIT {
  private static final int MENTORS = 12;
  private static final int PARTITIONS = 4;
  private static final int LISTED = 16;

  @BeforeAll
  static void tell() {
    RealKafka.bringBack();
    PublicTopic.send(lives());
    // At least once: the same again.
    PublicTopic.send(lives());
    PublicTopic.sendListings(listings());
    PublicTopic.sendListings(listings());
  }

  @Test
  void read_anew_from_the_topic_the_figures_are_the_same_bytes() {
    Map<String, String> first;
    try (var generation = new OwnStreams(101, 8085).awaitCompleted(MENTORS)) {
      first = generation.dump(Stores.DAYS);
    }
    try (var next = new OwnStreams(102, 8085).awaitCompleted(MENTORS)) {
      assertEquals(first, next.dump(Stores.DAYS));
      assertFalse(first.isEmpty());
    }
  }

  @Test
  void restored_from_the_changelog_the_state_is_the_same_bytes() {
    Map<String, String> sessions;
    Map<String, String> listings;
    Map<String, String> days;
    try (var before = new OwnStreams(103, 8085).awaitCompleted(MENTORS)) {
      sessions = before.dump(Stores.SESSIONS);
      listings = before.dump(Stores.LISTINGS);
      days = before.dump(Stores.DAYS);
    }
    try (var after = new OwnStreams(103, 8085).awaitCompleted(MENTORS)) {
      assertEquals(sessions, after.dump(Stores.SESSIONS));
      assertEquals(listings, after.dump(Stores.LISTINGS));
      assertTrue(listings.size() >= MENTORS);
      assertEquals(days, after.dump(Stores.DAYS));
    }
  }

  @Test
  void nothing_can_be_read_before_the_stores_are_restored() {
    try (var alone = new OwnStreams(105, 8085, "127.0.0.1:1")) {
      var questions =
          List.of(
              alone.figures.keeperOf("user_0"),
              alone.figures.replicas(),
              alone.figures.ofMentor("user_0", OwnStreams.YEAR, Instant.EPOCH),
              alone.figures.ofPlatform(OwnStreams.YEAR));
      for (var question : questions) {
        assertThrows(Unavailable.class, () -> question.await().indefinitely());
      }
      assertFalse(alone.wasRunning(), "it is not ready");
      assertFalse(alone.isLost(), "it lives, and waits for the broker");
    }
  }

  @Test
  void each_of_two_replicas_answers_for_all_mentors_and_sums_up_all_parts() {
    try (var one = new OwnStreams(104, 8085);
        var two = new OwnStreams(104, 8086)) {
      await()
          .atMost(Duration.ofSeconds(60))
          .ignoreException(Unavailable.class)
          .until(() -> keepsHalf(one) && keepsHalf(two));
      var others =
          new FakeOtherReplicas(Map.of(one.address(), one.figures, two.address(), two.figures));
      for (var replica : List.of(one, two)) {
        var platform = new ReadPlatformFigures(replica.figures, others);
        var mentors = new ReadMentorFigures(replica.figures, others, Clock.systemUTC());
        await()
            .atMost(Duration.ofSeconds(60))
            .ignoreException(Unavailable.class)
            .until(() ->
                count(platform, Count.COMPLETED) == MENTORS
                    && count(platform, Count.LISTED) == MENTORS * LISTED);
        for (int i = 0; i < MENTORS; i++) {
          var id = "user_" + i;
          var report =
              mentors.read(new Requester(id, false), id, OwnStreams.YEAR).await().indefinitely();
          assertEquals(1, report.days().total().count(Count.COMPLETED), id);
          assertEquals(LISTED, report.days().total().count(Count.LISTED), id);
        }
      }
    }
  }

  private static boolean keepsHalf(OwnStreams replica) {
    var parts = replica.figures.ofPlatform(OwnStreams.YEAR).await().indefinitely().partitions();
    return replica.isRunning() && parts.size() == PARTITIONS / 2;
  }

  private static long count(ReadPlatformFigures platform, Count counted) {
    return platform.read(OwnStreams.YEAR).await().indefinitely().total().count(counted);
  }

  private static List<Listing> listings() {
    return IntStream.range(0, MENTORS)
        .mapToObj(i -> new Listing("user_" + i, "2029-03-15", LISTED, 1))
        .toList();
  }

  private static List<History> lives() {
    return IntStream.range(0, MENTORS)
        .mapToObj(i ->
            new History("user_" + i, "session_" + i)
                .held()
                .after(Duration.ofSeconds(30 + i))
                .paid(150000 + i)
                .startingAt("2029-03-15T04:30:00Z")
                .at("2029-03-15T05:30:00Z")
                .started()
                .completed(CompletedBy.MENTOR))
        .toList();
  }
}
