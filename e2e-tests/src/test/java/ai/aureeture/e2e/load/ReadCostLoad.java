package ai.aureeture.e2e.load;

import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;

/**
 * What the reads of a page cost a warm system: processor time of each part, and how many a second a
 * few callers get who ask again as soon as they are answered. The mentor has {@code
 * -Dload.sessions} (20) of one student to come. Each read is asked for {@code -Dload.seconds} (10).
 */
public final class ReadCostLoad {
  private static final int SESSIONS = Integer.getInteger("load.sessions", 20);
  private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("load.seconds", 10));

  private ReadCostLoad() {}

  public static void main(String[] arguments) {
    TheSystem system = TheSystem.attached();
    Reads.of(SESSIONS, system).forEach(read -> ReadCost.of(read, LENGTH, system).print());
  }
}
