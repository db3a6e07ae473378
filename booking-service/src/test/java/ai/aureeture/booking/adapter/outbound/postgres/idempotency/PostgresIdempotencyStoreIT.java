package ai.aureeture.booking.adapter.outbound.postgres.idempotency;

import static ai.aureeture.booking.support.Api.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.application.port.IdempotencyStore;
import ai.aureeture.booking.application.port.IdempotencyStore.Acquired;
import ai.aureeture.booking.application.port.IdempotencyStore.Acquisition;
import ai.aureeture.booking.application.port.IdempotencyStore.Answer;
import ai.aureeture.booking.application.port.IdempotencyStore.Answered;
import ai.aureeture.booking.application.port.IdempotencyStore.InUse;
import ai.aureeture.booking.application.port.IdempotencyStore.Request;
import ai.aureeture.booking.application.port.IdempotencyStore.Reused;
import ai.aureeture.booking.application.port.ResponseRecorder;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PostgresIdempotencyStoreIT {
  private static final Instant NOW = Instant.now();
  private static final Answer DONE = new Answer(200, "{\"done\":true}");

  @Inject IdempotencyStore answers;
  @Inject Sessions sessions;

  private final Request request = new Request("meera", "/path", UUID.randomUUID() + "", "print");

  @Test
  void request_that_died_after_its_effect_is_answered_with_it() {
    var session = session();
    now(effect(acquired(), session, held -> held.release(NOW)));
    // The answer was not stored: the process is gone.
    assertEquals(new Answered(DONE), acquire(request, NOW));
    assertEquals(SessionStatus.CANCELLED, now(sessions.get(session)).status());
  }

  @Test
  void a_refused_effect_leaves_no_answer() {
    var session = session();
    var acquired = acquired();
    assertThrows(
        SessionRefused.class,
        () ->
            now(
                effect(
                    acquired,
                    session,
                    _ -> {
                      throw new SessionRefused(Reason.ALREADY_PAID, "no");
                    })));
    assertInstanceOf(InUse.class, acquire(request, NOW));
    now(answers.free(acquired));
    assertInstanceOf(Acquired.class, acquire(request, NOW));
  }

  @Test
  void an_effect_whose_key_was_taken_over_is_undone() {
    var session = session();
    var slow = acquired();
    assertInstanceOf(InUse.class, acquire(request, NOW.plusSeconds(29)));
    var fast = (Acquired) acquire(request, NOW.plusSeconds(30));
    var refused =
        assertThrows(
            SessionRefused.class, () -> now(effect(slow, session, held -> held.release(NOW))));
    assertEquals(Reason.IDEMPOTENCY_KEY_IN_USE, refused.reason());
    assertEquals(SessionStatus.PAYMENT_PENDING, now(sessions.get(session)).status());
    now(effect(fast, session, held -> held.release(NOW)));
    assertEquals(new Answered(DONE), acquire(request, NOW));
  }

  @Test
  void stored_answer_does_not_change() {
    var acquired = acquired();
    assertEquals(DONE, now(answers.keep(acquired, DONE)));
    assertEquals(DONE, now(answers.keep(acquired, new Answer(201, "{}"))));
    now(answers.free(acquired));
    assertEquals(new Answered(DONE), acquire(request, NOW.plus(Duration.ofHours(23))));
  }

  @Test
  void another_request_under_the_key_is_none() {
    acquired();
    var other = new Request(request.personId(), request.path(), request.key(), "another");
    assertInstanceOf(Reused.class, acquire(other, NOW.plusSeconds(31)));
  }

  @Test
  void keys_expire_after_a_day() {
    now(answers.keep(acquired(), DONE));
    var tomorrow = NOW.plus(Duration.ofHours(24));
    now(answers.forgetOld(tomorrow.minusSeconds(1)));
    assertEquals(new Answered(DONE), acquire(request, NOW));
    now(answers.forgetOld(tomorrow));
    assertInstanceOf(Acquired.class, acquire(request, NOW));
  }

  private static SessionId session() {
    return SessionId.parse(held().id()).orElseThrow();
  }

  @CanIgnoreReturnValue
  private Acquired acquired() {
    return (Acquired) acquire(request, NOW);
  }

  private Acquisition acquire(Request request, Instant at) {
    return now(answers.acquire(request, at));
  }

  private Uni<Decision> effect(Acquired key, SessionId id, Function<Session, Decision> decide) {
    return new ResponseRecorder(key, _ -> Optional.of(DONE))
        .goWith(sessions.change(id, Actor.TIME, decide));
  }

  @CanIgnoreReturnValue
  private static <T> T now(Uni<T> work) {
    return OnVertx.now(() -> work);
  }
}
