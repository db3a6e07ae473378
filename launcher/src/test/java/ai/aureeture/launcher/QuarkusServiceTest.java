package ai.aureeture.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.launcher.process.Liveness;
import ai.aureeture.launcher.process.Ports;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuarkusServiceTest {
  private static final String CHANNEL_FAILED =
      """
      {"status": "DOWN", "checks": [
        {"name": "messaging", "status": "DOWN", "data": {"bookings": "[KO] - Timeout"}},
        {"name": "other", "status": "UP"}]}
      """;

  private final QuarkusService service =
      new QuarkusService("demo", Ports.free(), "/q/health/ready", List.of(), Map.of());

  @Test
  void service_that_reports_down_is_down_with_its_failed_checks_as_reason() throws IOException {
    assertEquals(
        Liveness.down("messaging {\"bookings\":\"[KO] - Timeout\"}"),
        livenessWhen(503, CHANNEL_FAILED));
  }

  @Test
  void service_that_answers_anything_else_is_up() throws IOException {
    assertEquals(Liveness.UP, livenessWhen(200, "{\"status\": \"UP\", \"checks\": []}"));
    assertEquals(Liveness.UP, livenessWhen(404, ""));
  }

  @Test
  void service_without_an_answer_is_silent() {
    assertEquals(Liveness.SILENT, service.liveness());
  }

  private Liveness livenessWhen(int status, String body) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), service.port());
    HttpServer server = HttpServer.create(address, 0);
    server.createContext(
        "/q/health/live",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      return service.liveness();
    } finally {
      server.stop(0);
    }
  }
}
