package ai.aureeture.booking.adapter.outbound.postgres.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "08P01, true",
    "57P01, true",
    "57P03, true",
    "53300, true",
    "53100, true",
    "53200, true",
    "58030, true",
    "25006, true",
    "25001, false",
    "57014, false",
    "23505, false",
    "40P01, false",
    "42703, false",
    "22001, false"
  })
  void sql_state_decides_what_is_an_outage(String sqlState, boolean away) {
    assertEquals(away, Outage.isMeantBy(new PgException("no", "ERROR", sqlState, "why")));
    assertEquals(away, Outage.isMeantBy(new CompletionException(new SQLException("no", sqlState))));
  }

  @Test
  void a_server_that_says_nothing_is_away() {
    assertTrue(Outage.isMeantBy(new CompletionException(new ConnectException("refused"))));
    assertTrue(Outage.isMeantBy(new TimeoutException()));
    assertTrue(Outage.isMeantBy(new VertxException("Connection was closed", true)));
  }

  @Test
  void refusals_and_bugs_are_no_outage() {
    assertFalse(Outage.isMeantBy(new SessionRefused(Reason.SLOT_TAKEN, "taken")));
    assertFalse(Outage.isMeantBy(new IllegalStateException("bug")));
  }
}
