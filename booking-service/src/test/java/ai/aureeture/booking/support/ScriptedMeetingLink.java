package ai.aureeture.booking.support;

import static ai.aureeture.testsupport.ServiceCalls.CREDENTIAL;
import static ai.aureeture.testsupport.ServiceCalls.HEADER;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * meeting-link-service over real HTTP. It answers services alone, and gives each person who asks
 * with their own token their own link; people whose id begins with {@code refused} get none.
 */
public final class ScriptedMeetingLink implements QuarkusTestResourceLifecycleManager {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HttpServer server;

  public static String linkOf(String personId) {
    return "https://rooms.example/own?of=" + personId;
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/internal/join-link", ScriptedMeetingLink::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return Map.of("MEETING_LINK_SERVICE_URL", "http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    var subject = subject(exchange.getRequestHeaders().getFirst("Authorization"));
    if (!CREDENTIAL.equals(exchange.getRequestHeaders().getFirst(HEADER))) {
      send(exchange, 401, Map.of());
    } else if (!exchange.getRequestURI().getQuery().endsWith("personId=" + subject)
        || subject.startsWith("refused")) {
      send(exchange, 403, Map.of());
    } else {
      send(exchange, 200, Map.of("meetingLink", linkOf(subject)));
    }
  }

  private static String subject(String authorization) throws IOException {
    var claims = Base64.getUrlDecoder().decode(authorization.split("[ .]")[2]);
    return JSON.readTree(claims).path("sub").asText();
  }

  private static void send(HttpExchange exchange, int status, Map<String, String> json)
      throws IOException {
    var body = JSON.writeValueAsBytes(json);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
