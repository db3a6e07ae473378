package ai.aureeture.e2e.load;

import ai.aureeture.e2e.load.invariants.Invariants;
import ai.aureeture.e2e.system.TheSystem;

/**
 * Checks, after a load, that every payment has its session or is back, and every session all that
 * belongs to it, once. Fails unless it is so.
 */
public final class InvariantsLoad {
  private InvariantsLoad() {}

  public static void main(String[] arguments) {
    Invariants.await(TheSystem.attached());
  }
}
