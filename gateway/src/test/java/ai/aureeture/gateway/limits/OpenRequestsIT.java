package ai.aureeture.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.RawConnection;
import ai.aureeture.gateway.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Here an address may have two requests open. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(OpenRequestsIT.TwoAtATime.class)
class OpenRequestsIT {
  private static final String BEGUN =
      "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\n"
          + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n";

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void one_request_too_many_of_an_address_is_429_until_another_ends() throws Exception {
    try (var first = begin("203.0.113.21");
        var second = begin("203.0.113.21");
        var ofAnother = begin("203.0.113.22")) {
      var refused = ask("203.0.113.21");
      assertTrue(refused.startsWith("HTTP/1.1 429"), refused);
      assertTrue(refused.toLowerCase().contains("retry-after: 2"), refused);
      assertTrue(refused.contains("\"code\":\"rate-limited\""), refused);
      first.send("{}");
      assertEquals("HTTP/1.1 200", first.read().substring(0, 12));
      awaitPlace("203.0.113.21");
    }
  }

  @Test
  void finished_caller_frees_a_place() throws Exception {
    try (var first = begin("203.0.113.23")) {
      begin("203.0.113.23").reset();
      awaitPlace("203.0.113.23");
    }
  }

  /** It is free a moment after the answer has been sent, or the connection has ended. */
  private static void awaitPlace(String address) {
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .until(() -> ask(address).startsWith("HTTP/1.1 200"));
  }

  /** Counted once it got 100 Continue. */
  private static RawConnection begin(String address) throws IOException {
    var connection = new RawConnection(BEGUN.formatted(address));
    assertEquals("HTTP/1.1 100", connection.read().substring(0, 12));
    return connection;
  }

  private static String ask(String address) throws IOException {
    return Raw.exchange(
        ("GET /api/bookings HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\n"
                + "Connection: close\r\n\r\n")
            .formatted(address));
  }

  public static final class TwoAtATime implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.requests-per-minute", "100000",
          "gateway.open-requests-per-address", "2",
          "gateway.trusted-proxies", "1");
    }
  }
}
