package ai.aureeture.booking.support;

import static ai.aureeture.testsupport.ServiceCalls.CREDENTIAL;
import static ai.aureeture.testsupport.ServiceCalls.HEADER;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * availability-service over real HTTP. Its mentors live in Kolkata and offer every full hour; the
 * first word of a mentor's id says what is special about them.
 */
public final class ScriptedAvailability implements QuarkusTestResourceLifecycleManager {
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/internal/slot-check", ScriptedAvailability::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return Map.of("AVAILABILITY_SERVICE_URL", "http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    if (!CREDENTIAL.equals(exchange.getRequestHeaders().getFirst(HEADER))) {
      send(exchange, 401, "{}");
      return;
    }
    var query = query(exchange.getRequestURI());
    var mentor = query.get("mentorId");
    switch (mentor.split("-")[0]) {
      case "unscheduled" -> send(exchange, 404, "{\"code\":\"not-found\"}");
      case "puzzled" -> send(exchange, 400, "{\"code\":\"invalid-request\"}");
      case "silent" -> leaveUnanswered();
      case "broken" -> send(exchange, 500, "oops");
      default -> send(exchange, 200, check(mentor.split("-")[0], query));
    }
  }

  private static void leaveUnanswered() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String check(String kind, Map<String, String> query) {
    var start = Instant.parse(query.get("startTime"));
    var end = Instant.parse(query.get("endTime"));
    var week =
        start
            .atZone(KOLKATA)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .truncatedTo(ChronoUnit.DAYS);
    return """
    {"offered":%s,"instantBookingEnabled":%s,"timezone":"Asia/Kolkata","sessionMinutes":60,
     "bufferMinutes":%s,"maxSessionsPerWeek":%s,"weekStart":"%s","weekEnd":"%s"}\
    """
        .formatted(
            start.atOffset(ZoneOffset.UTC).getMinute() == 0
                && Duration.between(start, end).equals(Duration.ofHours(1)),
            !kind.equals("closed"),
            kind.equals("buffered") ? 15 : 0,
            kind.equals("tight") ? 2 : 100,
            week.toInstant(),
            week.plusWeeks(1).toInstant());
  }

  private static Map<String, String> query(URI address) {
    return Arrays.stream(address.getQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    var body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
