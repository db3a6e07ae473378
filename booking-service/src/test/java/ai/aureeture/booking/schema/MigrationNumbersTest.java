package ai.aureeture.booking.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two branches that each add the next migration collide here and not in a database. */
class MigrationNumbersTest {
  /** Left out before the first release; Flyway would refuse a database that lacks it. */
  private static final int NEVER_USED = 5;

  @Test
  void migration_numbers_have_no_gap_and_no_repetition() {
    var numbers = Migrations.numbers();
    var expected = new ArrayList<>(IntStream.rangeClosed(1, numbers.getLast()).boxed().toList());
    expected.remove((Integer) NEVER_USED);
    assertEquals(expected, numbers);
  }
}
