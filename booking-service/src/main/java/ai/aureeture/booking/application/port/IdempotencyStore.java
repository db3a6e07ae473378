package ai.aureeture.booking.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/**
 * The answers to requests that may come again under the same key. A request is claimed, then
 * answered together with its effect (see {@link Receipt}) or given up; a claim whose process died
 * is free for the next one who asks.
 */
public interface IdempotencyStore {

  /** Takes the request on, unless it is answered or being handled. */
  Uni<Standing> claim(Request request, Instant now);

  /** Keeps the answer, unless one was kept with the effect; returns the one that is kept. */
  Uni<Answer> keep(Mine claim, Answer answer);

  /** Gives the claim up; what is answered stays answered. */
  Uni<Void> free(Mine claim);

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

  /** How things stand with a request. */
  sealed interface Standing {}

  /** No other caller carries it out. */
  record Mine(UUID claim) implements Standing {}

  record Answered(Answer answer) implements Standing {}

  record InUse() implements Standing {}

  /** The key stands for another request. */
  record Reused() implements Standing {}
}
