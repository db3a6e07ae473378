package ai.aureeture.availability.application.port;

import java.util.Optional;

/**
 * What becomes of a mentor's plan, and what the one who asked is told.
 *
 * @param next what is to be stored; empty when all stays as it is
 */
public record Decision<T>(Optional<StoredPlan> next, T answer) {

  public static <T> Decision<T> store(StoredPlan next, T answer) {
    return new Decision<>(Optional.of(next), answer);
  }

  public static <T> Decision<T> leave(T answer) {
    return new Decision<>(Optional.empty(), answer);
  }
}
