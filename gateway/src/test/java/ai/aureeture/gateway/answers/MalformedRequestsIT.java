package ai.aureeture.gateway.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.Warnings;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class MalformedRequestsIT {
  private static final String CHUNKED =
      "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

  private final AtomicInteger reached = new AtomicInteger();

  @BeforeEach
  void services_count_their_callers() {
    Upstreams.run();
    for (var service : Service.values()) {
      Upstreams.of(service)
          .behave(request -> {
            reached.incrementAndGet();
            Answers.end(request.response(), "{}");
          });
    }
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        malformed("host with a space", 400, get("Host: a b")),
        malformed("host with a half address", 400, get("Host: [::1")),
        malformed("host with a path", 400, get("Host: localhost/x")),
        malformed("host with letters as its port", 400, get("Host: localhost:x")),
        malformed("no host", 400, get("X-A: b")),
        malformed("two hosts", 400, get("Host: localhost\r\nHost: localhost")),
        malformed("name with a space", 400, get("Host: localhost\r\nna me: x")),
        malformed("value with a control", 400, get("Host: localhost\r\nX-A: \0")),
        malformed("length that is no number", 400, get("Host: localhost\r\nContent-Length: x")),
        malformed("other coding", 400, get("Host: localhost\r\nTransfer-Encoding: gzip, chunked")),
        malformed("later version", 505, "GET / HTTP/1.2\r\nHost: localhost\r\n\r\n"),
        malformed("HTTP/2", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        malformed("no version", 400, "GET / FOO\r\nHost: localhost\r\n\r\n"),
        malformed("no HTTP", 400, "EHLO localhost\r\n\r\n"),
        malformed("TLS", 400, "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003\r\n\r\n"),
        malformed("method with a sign", 400, "G@T / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        malformed("bad escape", 400, "GET /api/bookings?a=%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        malformed("long line", 414, "GET /" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"),
        malformed("long head", 431, get("Host: localhost\r\nX-A: " + "x".repeat(80_000))),
        malformed("chunk without a size", 400, CHUNKED + "x\r\n{}\r\n0\r\n\r\n"),
        malformed("chunk without an end", 400, CHUNKED + "2\r\n{}}}\r\n0\r\n\r\n"),
        malformed("LF in a chunk extension", 400, CHUNKED + "2;a=b\n\r\n{}\r\n0\r\n\r\n"),
        malformed("LF after a chunk extension", 400, CHUNKED + "2;a=b\n{}\r\n0\r\n\r\n"),
        malformed("LF in a quoted value", 400, CHUNKED + "2;a=\"\n\"\r\n{}\r\n0\r\n\r\n"),
        malformed("CR in a chunk extension", 400, CHUNKED + "2;a=b\rc\r\n{}\r\n0\r\n\r\n"),
        malformed("CR in a quoted value", 400, CHUNKED + "2;a=\"\r\"\r\n{}\r\n0\r\n\r\n"),
        malformed("chunk of a huge size", 400, CHUNKED + "fffffffff\r\n{}\r\n0\r\n\r\n"));
  }

  private static Arguments malformed(String name, int status, String request) {
    return Arguments.of(name, status, request);
  }

  private static String get(String headers) {
    return "GET /api/bookings HTTP/1.1\r\n" + headers + "\r\n\r\n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void malformed_request_is_a_problem_and_no_line_in_the_log(
      String name, int status, String request) throws IOException {
    try (var warnings = new Warnings()) {
      var answer = Raw.exchange(request);
      // In the version that was asked in, or in 1.0 where none could be read.
      assertTrue(answer.matches("(?s)HTTP/\\d\\.\\d " + status + " .*"), answer);
      assertTrue(answer.contains("application/problem+json"), answer);
      assertTrue(answer.contains("\"status\":" + status), answer);
      assertEquals(1, answer.split("HTTP/\\d\\.\\d \\d", -1).length - 1, answer);
      assertEquals(List.of(), warnings.lines());
      assertEquals(0, reached.get());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {";a", ";a=b", ";a=\"b c\"", ";a=b;c", " ; a = b"})
  void chunk_extension_is_ignored(String extension) throws IOException {
    var chunks = "2" + extension + "\r\n{}\r\n0" + extension + "\r\n\r\n";
    var answer = Raw.exchange(CHUNKED.replace("Host", "Connection: close\r\nHost") + chunks);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertEquals(1, reached.get());
  }

  @Test
  void upgrade_that_the_connection_does_not_name_is_none() throws IOException {
    var answer = Raw.exchange(Raw.HANDSHAKE.replace("Connection: Upgrade", "Connection: close"));
    assertFalse(answer.startsWith("HTTP/1.1 101"), answer);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
  }
}
