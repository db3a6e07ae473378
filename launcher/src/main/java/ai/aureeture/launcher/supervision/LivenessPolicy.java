package ai.aureeture.launcher.supervision;

import ai.aureeture.launcher.process.Liveness;

/**
 * Decides when a running part that cannot do its work is restarted. Counts answers in a row, not
 * time: a machine that slept, or that is too busy to ask often, makes no part look lost. A part
 * that has not been up yet is still starting and is never restarted.
 */
final class LivenessPolicy {
  static final int DOWN_LIMIT = 10;
  static final int SILENT_LIMIT = 30;

  private boolean started;
  private int down;
  private int silent;

  /** Whether the part is to be restarted after this answer. */
  boolean isLostAfter(Liveness answer) {
    switch (answer.state()) {
      case UP -> {
        started = true;
        down = 0;
        silent = 0;
      }
      case DOWN -> down++;
      case SILENT -> silent++;
    }
    return started && (down >= DOWN_LIMIT || silent >= SILENT_LIMIT);
  }
}
