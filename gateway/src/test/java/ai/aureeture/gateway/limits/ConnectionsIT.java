package ai.aureeture.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.gateway.RawConnection;
import ai.aureeture.gateway.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Here an address may have four connections, and a head has little time. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(ConnectionsIT.Few.class)
class ConnectionsIT {
  private static final String REQUEST = "GET /health/gateway HTTP/1.1\r\nHost: localhost\r\n\r\n";

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void request_head_that_comes_too_slowly_closes_the_connection() throws Exception {
    try (var connection = new RawConnection("GET /health/gateway HTTP/1.1\r\nX-Slow: ")) {
      assertEquals("", connection.readWhileSending("x"));
    }
  }

  @Test
  void slow_second_request_head_closes_the_connection_too() throws Exception {
    try (var connection = answered()) {
      assertEquals("", connection.readWhileSending("x"));
    }
  }

  @Test
  void silent_connection_closes_but_an_answered_one_may_rest() throws Exception {
    try (var answered = answered();
        var silent = new RawConnection("")) {
      assertEquals("", silent.read());
      try (var later = new RawConnection("")) {
        assertEquals("", later.read()); // the time of a head has passed once more
      }
      answered.send(REQUEST);
      assertEquals("HTTP/1.1 200", answered.read().substring(0, 12));
    }
  }

  @Test
  void one_connection_too_many_of_an_address_is_closed_until_another_ends() throws Exception {
    var open = new ArrayList<RawConnection>();
    // Those of the test before may need a moment to be gone.
    Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> open(open) && open.size() == 4);
    assertFalse(open(open));
    open.removeFirst().close();
    Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> open(open));
    open.forEach(RawConnection::close);
  }

  /** Waits for its place, too. */
  private static RawConnection answered() {
    var open = new ArrayList<RawConnection>();
    Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> open(open));
    return open.getFirst();
  }

  /** Whether one more is served; then it stays open. */
  private static boolean open(List<RawConnection> open) throws IOException {
    var connection = new RawConnection("");
    try {
      connection.send(REQUEST);
      if (connection.read().startsWith("HTTP/1.1 200")) {
        open.add(connection);
        return true;
      }
    } catch (SocketException reset) {
      // Closed before it could be used.
    }
    connection.close();
    return false;
  }

  public static final class Few implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.requests-per-minute", "100000",
          "gateway.connections-per-address", "4",
          "gateway.head-timeout", "3s");
    }
  }
}
