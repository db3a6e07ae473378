package ai.aureeture.notification;

import static ai.aureeture.testsupport.ServiceCalls.CREDENTIAL;
import static ai.aureeture.testsupport.ServiceCalls.HEADER;
import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * availability-service over real HTTP: it knows the schedules' zones that a test sets, and may be
 * slow or break a connection.
 */
public final class ScriptedAvailability implements QuarkusTestResourceLifecycleManager {
  private static final Map<String, String> ZONES = new ConcurrentHashMap<>();
  private static final Map<String, String> TROUBLES = new ConcurrentHashMap<>();

  private HttpServer server;

  /**
   * A mentor's schedule has this zone from now on. SessionEvents over HTTP: tests have other
   * statics.
   */
  public static void moved(String mentorId, String timezone) {
    put("/internal/timezone", mentorId, timezone);
  }

  /** The next answer about the mentor takes two seconds. */
  public static void slow(String mentorId) {
    put("/trouble", mentorId, "slow");
  }

  /** The next question about the mentor is cut off. */
  public static void broken(String mentorId) {
    put("/trouble", mentorId, "broken");
  }

  private static void put(String path, String mentorId, String text) {
    var url = ConfigProvider.getConfig().getValue("aureeture.availability.url", String.class);
    given().body(text).put(url + path + "?mentorId=" + mentorId).then().statusCode(200);
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/internal/timezone", ScriptedAvailability::answer);
    server.createContext("/trouble", exchange -> take(TROUBLES, exchange));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return Map.of("AVAILABILITY_SERVICE_URL", "http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    if ("PUT".equals(exchange.getRequestMethod())) {
      take(ZONES, exchange);
      return;
    }
    if (!CREDENTIAL.equals(exchange.getRequestHeaders().getFirst(HEADER))) {
      send(exchange, 401, "{}");
      return;
    }
    var mentorId = mentorOf(exchange);
    var trouble = TROUBLES.remove(mentorId);
    if ("broken".equals(trouble)) {
      exchange.close();
      return;
    }
    if ("slow".equals(trouble)) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
    }
    var zone = ZONES.get(mentorId);
    if (zone == null) {
      send(exchange, 404, "{\"code\":\"not-found\"}");
    } else {
      send(exchange, 200, "{\"timezone\":\"%s\"}".formatted(zone));
    }
  }

  private static void take(Map<String, String> values, HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    values.put(mentorOf(exchange), new String(body, StandardCharsets.UTF_8));
    send(exchange, 200, "{}");
  }

  private static String mentorOf(HttpExchange exchange) {
    return exchange.getRequestURI().getQuery().substring("mentorId=".length());
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
