package ai.aureeture.e2e.load;

import ai.aureeture.e2e.load.fill.Fill;
import ai.aureeture.e2e.system.TheSystem;
import java.sql.SQLException;

/**
 * Fills the stores with {@code -Dload.sessions} (10,000) sessions of other people, so that what is
 * measured afterwards is measured on a system that is in use.
 */
public final class FillLoad {
  private FillLoad() {}

  public static void main(String[] arguments) throws SQLException {
    fill(Integer.getInteger("load.sessions", 10_000), TheSystem.attached());
  }

  static void fill(int sessions, TheSystem system) throws SQLException {
    long begin = System.nanoTime();
    var written = Fill.add(sessions, system);
    System.out.printf(
        "%d sessions stored in %.0f s%n", sessions, (System.nanoTime() - begin) / 1e9);
    written.forEach((name, count) -> System.out.printf("  %9d %s%n", count, name));
  }
}
