package ai.aureeture.booking.support;

import static ai.aureeture.testsupport.ServiceCalls.CREDENTIAL;
import static ai.aureeture.testsupport.ServiceCalls.HEADER;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
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
      send(exchange, 401, new JsonObject());
    } else if (!exchange.getRequestURI().getQuery().endsWith("personId=" + subject)
        || subject.startsWith("refused")) {
      send(exchange, 403, new JsonObject());
    } else {
      send(exchange, 200, JsonObject.of("meetingLink", linkOf(subject)));
    }
  }

  private static String subject(String authorization) {
    var claims = Base64.getUrlDecoder().decode(authorization.split("[ .]")[2]);
    return new JsonObject(new String(claims, UTF_8)).getString("sub");
  }

  private static void send(HttpExchange exchange, int status, JsonObject json) throws IOException {
    var body = json.encode().getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
