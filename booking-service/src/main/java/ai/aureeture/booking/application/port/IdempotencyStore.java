package ai.aureeture.booking.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/**
 * The answers to requests that may come again under the same key. A caller acquires a key, then has
 * the answer kept together with its effect (see {@link ResponseRecorder}) or frees the key; one
 * whose process died is free for the next one who asks.
 */
public interface IdempotencyStore {

  /** Takes the key for the request, unless it is answered or being handled. */
  Uni<Acquisition> acquire(Request request, Instant now);

  /** Keeps the answer, unless one was kept with the effect; returns the one that is kept. */
  Uni<Answer> keep(Acquired acquired, Answer answer);

  /** Gives the key back; what is answered stays answered. */
  Uni<Void> free(Acquired acquired);

  /** Forgets what may not be repeated any more. */
  Uni<Void> forgetOld(Instant now);

  /**
   * @param fingerprint of what is asked for; another one under the same key is another request
   */
  record Request(String personId, String path, String key, String fingerprint) {}

  /**
   * @param body as it went over the wire
   */
  record Answer(int status, String body) {}

  /** What comes of asking for a key. */
  sealed interface Acquisition {}

  /** No other caller carries it out. */
  record Acquired(UUID lock) implements Acquisition {}

  record Answered(Answer answer) implements Acquisition {}

  record InUse() implements Acquisition {}

  /** The key stands for another request. */
  record Reused() implements Acquisition {}
}
