package ai.aureeture.e2e.fuzz;

import java.time.Duration;
import java.util.Optional;

/**
 * What a run is asked to do, as system properties.
 *
 * @param seed {@code fuzz.seed}: the calls follow from it; the same each time by default, so that a
 *     build fails by its change and not by chance
 * @param length {@code fuzz.seconds}, 120 by default
 * @param call {@code fuzz.call}: the only call to make
 * @param rate {@code fuzz.rate}: the most calls a second, 50 by default
 * @param isLoud {@code fuzz.loud}: whether each call is printed with its answer
 */
record FuzzSettings(long seed, Duration length, Optional<Long> call, int rate, boolean isLoud) {
  private static final long USUAL_SEED = 10_933_209;

  static FuzzSettings read() {
    return new FuzzSettings(
        Long.getLong("fuzz.seed", USUAL_SEED),
        Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 120)),
        Optional.ofNullable(Long.getLong("fuzz.call")),
        Integer.getInteger("fuzz.rate", 50),
        Boolean.getBoolean("fuzz.loud") || Long.getLong("fuzz.call") != null);
  }
}
