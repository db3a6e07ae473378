package ai.aureeture.booking.application.operator;

import static ai.aureeture.booking.support.Cast.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.application.port.operator.AuditTrail;
import ai.aureeture.booking.application.port.operator.DeadLetters;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayDeadLettersTest {
  private static final String TOPIC = "aureeture.bookings.v1.service.dlq";
  private static final Actor BOSS = Actor.admin("boss");

  private final List<String> kept = new ArrayList<>();
  private Uni<Optional<DeadLetters.Replay>> sent =
      Uni.createFrom().item(Optional.of(new DeadLetters.Replay(2, 1)));

  @Test
  void a_replay_is_kept_before_it_begins_and_with_its_count() {
    assertEquals(2, replay(TOPIC).replayed());
    assertEquals(List.of("start of 50", "sent", "replayed 2"), kept);
  }

  @Test
  void a_replay_that_breaks_off_is_in_the_trail() {
    sent = Uni.createFrom().failure(new IllegalStateException("the process ends"));
    assertThrows(IllegalStateException.class, () -> replay(TOPIC));
    assertEquals(List.of("start of 50", "sent"), kept);
  }

  @Test
  void an_unknown_topic_is_refused_and_not_kept() {
    assertThrows(SessionRefused.class, () -> replay("x.dlq"));
    assertEquals(List.of(), kept);
  }

  private DeadLetters.Replay replay(String topic) {
    return new ReplayDeadLetters(
            new FakeDeadLetters(), new FakeTrail(), Clock.fixed(NOW, ZoneOffset.UTC))
        .replay(topic, 50, BOSS)
        .await()
        .indefinitely();
  }

  private class FakeDeadLetters implements DeadLetters {
    @Override
    public Uni<List<Waiting>> waiting() {
      return Uni.createFrom().item(List.of(new Waiting(TOPIC, 3)));
    }

    @Override
    public Uni<Optional<Replay>> replay(String topic, int limit) {
      kept.add("sent");
      return sent;
    }
  }

  private class FakeTrail implements AuditTrail {
    @Override
    public Uni<Page> read(Scope scope, int limit, Optional<Long> before) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Uni<Void> addReplayStart(String topic, int limit, Actor actor, Instant at) {
      kept.add("start of " + limit);
      return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> addReplay(String topic, int replayed, Actor actor, Instant at) {
      kept.add("replayed " + replayed);
      return Uni.createFrom().voidItem();
    }
  }
}
