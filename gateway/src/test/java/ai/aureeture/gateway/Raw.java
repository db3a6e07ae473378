package ai.aureeture.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;

/** Speaks HTTP byte by byte, as no well-behaved client would. */
public final class Raw {
  public static final String HANDSHAKE =
      "GET /api/notifications/ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
          + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

  private static final int TIMEOUT = 20_000;
  private static final int QUIET = 2000;

  private Raw() {}

  /**
   * Sends the bytes and reads until the other side closes. One that was not asked to is given two
   * quiet seconds after it has begun to answer.
   */
  public static String exchange(String request) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(TIMEOUT);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      var answer = new StringBuilder();
      var buffer = new byte[8192];
      try {
        for (int n; (n = socket.getInputStream().read(buffer)) >= 0; ) {
          answer.append(new String(buffer, 0, n, ISO_8859_1));
          if (!request.contains("Connection: close")) socket.setSoTimeout(QUIET);
        }
      } catch (java.net.SocketTimeoutException quiet) {
        return answer.toString();
      }
      return answer.toString();
    }
  }

  public static String get(String target) throws IOException {
    return exchange("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }
}
