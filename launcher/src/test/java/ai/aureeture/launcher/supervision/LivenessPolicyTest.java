package ai.aureeture.launcher.supervision;

import static ai.aureeture.launcher.process.Liveness.SILENT;
import static ai.aureeture.launcher.process.Liveness.UP;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.process.Liveness;
import org.junit.jupiter.api.Test;

class LivenessPolicyTest {
  private static final Liveness DOWN = Liveness.down("a channel has failed");

  private final LivenessPolicy policy = new LivenessPolicy();

  @Test
  void part_that_stays_down_is_lost() {
    assertFalse(policy.isLostAfter(UP));
    assertFalse(isLostAfter(DOWN, LivenessPolicy.DOWN_LIMIT - 1));
    assertTrue(policy.isLostAfter(DOWN));
  }

  @Test
  void part_that_stays_silent_is_lost_after_a_longer_time() {
    assertFalse(policy.isLostAfter(UP));
    assertFalse(isLostAfter(SILENT, LivenessPolicy.SILENT_LIMIT - 1));
    assertTrue(policy.isLostAfter(SILENT));
    assertTrue(LivenessPolicy.SILENT_LIMIT > 2 * LivenessPolicy.DOWN_LIMIT);
  }

  @Test
  void one_good_answer_clears_all_bad_ones_before_it() {
    for (int round = 0; round < 100; round++) {
      assertFalse(policy.isLostAfter(UP));
      assertFalse(isLostAfter(SILENT, LivenessPolicy.SILENT_LIMIT - 1));
      assertFalse(isLostAfter(DOWN, LivenessPolicy.DOWN_LIMIT - 1));
    }
  }

  @Test
  void part_that_has_not_been_up_yet_is_starting() {
    assertFalse(isLostAfter(SILENT, 1000));
    assertFalse(isLostAfter(DOWN, 1000));
  }

  private boolean isLostAfter(Liveness answer, int times) {
    boolean lost = false;
    for (int i = 0; i < times; i++) lost |= policy.isLostAfter(answer);
    return lost;
  }
}
