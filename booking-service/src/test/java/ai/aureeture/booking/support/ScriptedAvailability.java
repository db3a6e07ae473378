package ai.aureeture.booking.support;

import static ai.aureeture.testsupport.ServiceCalls.CREDENTIAL;
import static ai.aureeture.testsupport.ServiceCalls.HEADER;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.math.BigInteger;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * availability-service over real HTTP. Its mentors live in Kolkata and offer every full hour; the
 * first word of a mentor's id says what is special about them.
 */
public final class ScriptedAvailability implements QuarkusTestResourceLifecycleManager {
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Map<String, Object>> nextSlots = new ConcurrentHashMap<>();
  private final Map<String, Instant> changedAt = new ConcurrentHashMap<>();
  private HttpServer server;

  /** From now on that is the mentor's next slot; null for none. Its notice is two hours. */
  public static void nextSlot(String mentorId, @Nullable Instant start) {
    var at = start == null ? "" : "&startTime=" + start;
    given()
        .baseUri(ConfigProvider.getConfig().getValue("booking.availability.url", String.class))
        .urlEncodingEnabled(false)
        .put("/script/next-slot?mentorId=" + mentorId + at)
        .then()
        .statusCode(200);
  }

  private void script(HttpExchange exchange) throws IOException {
    var query = query(exchange.getRequestURI());
    var mentor = query.get("mentorId");
    var slot = new HashMap<String, Object>();
    slot.put("mentorId", mentor);
    slot.put("timezone", "Asia/Kolkata");
    slot.put("sessionMinutes", 60);
    var start = query.get("startTime");
    slot.put("nextFreeAt", start);
    slot.put(
        "bookableUntil",
        start == null ? null : Instant.parse(start).minus(Duration.ofHours(2)).toString());
    slot.put("freeQuarters", quarters(start));
    nextSlots.put(mentor, slot);
    changedAt.put(mentor, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    send(exchange, 200, "{}");
  }

  private static String quarters(@Nullable String start) {
    if (start == null) {
      return "0".repeat(336);
    }
    int number = Math.toIntExact(Instant.parse(start).getEpochSecond() / 900 % 1344);
    var digits = BigInteger.ONE.shiftLeft(1343 - number).toString(16);
    return "0".repeat(336 - digits.length()) + digits;
  }

  private void nextSlots(HttpExchange exchange) throws IOException {
    var asked = JSON.readTree(exchange.getRequestBody()).get("mentorIds");
    var found = new ArrayList<Map<String, Object>>();
    asked.forEach(id -> {
      if (nextSlots.containsKey(id.asText())) {
        found.add(nextSlots.get(id.asText()));
      }
    });
    send(exchange, 200, JSON.writeValueAsString(Map.of("mentors", found)));
  }

  private void changes(HttpExchange exchange) throws IOException {
    var since = Instant.parse(query(exchange.getRequestURI()).get("since"));
    var changes =
        changedAt.entrySet().stream()
            .filter(change -> !change.getValue().isBefore(since))
            .map(change ->
                Map.of("mentorId", change.getKey(), "changedAt", change.getValue().toString()))
            .toList();
    send(exchange, 200, JSON.writeValueAsString(Map.of("changes", changes)));
  }

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/internal/slot-check", ScriptedAvailability::answer);
    server.createContext("/internal/next-slots", this::nextSlots);
    server.createContext("/internal/next-slots/changes", this::changes);
    server.createContext("/script/next-slot", this::script);
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
