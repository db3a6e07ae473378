package ai.aureeture.e2e.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * The platform back end, to which the gateway hands what our services do not have. It says that
 * every person is onboarded and repeats what it was sent, in headers of its own.
 */
public final class PlatformBackEnd {
  private static final byte[] ONBOARDED =
      "{\"data\":{\"isOnboarded\":true}}".getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;

  private PlatformBackEnd(HttpServer server) {
    this.server = server;
  }

  static PlatformBackEnd start() {
    try {
      var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
      server.createContext("/", PlatformBackEnd::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return new PlatformBackEnd(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      var answer = exchange.getResponseHeaders();
      answer.set("Content-Type", "application/json");
      answer.set("Seen-Request", exchange.getRequestMethod() + " " + exchange.getRequestURI());
      answer.set("Seen-Body", new String(body, StandardCharsets.UTF_8));
      for (String header : List.of("Cookie", "Authorization", "X-Active-Role")) {
        String value = exchange.getRequestHeaders().getFirst(header);
        if (value != null) answer.set("Seen-" + header, value);
      }
      exchange.sendResponseHeaders(200, ONBOARDED.length);
      exchange.getResponseBody().write(ONBOARDED);
    }
  }
}
