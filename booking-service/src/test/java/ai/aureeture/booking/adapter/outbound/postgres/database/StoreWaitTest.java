package ai.aureeture.booking.adapter.outbound.postgres.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreWaitTest {

  @ParameterizedTest
  @MethodSource("waitsInVain")
  void wait_in_vain_is_an_overload_when_others_had_their_answer_meanwhile(Throwable failure) {
    var wait = new StoreWait();
    new StoreWait().end(null);
    assertTrue(wait.isOverload(failure));
  }

  @ParameterizedTest
  @MethodSource("waitsInVain")
  void wait_in_vain_is_an_outage_when_no_other_had_an_answer(Throwable failure) {
    new StoreWait().end(null);
    assertFalse(new StoreWait().isOverload(failure));
  }

  private static Stream<Throwable> waitsInVain() {
    return Stream.of(new TimeoutException(), new PgException("no", "FATAL", "25P04", "why"));
  }
}
