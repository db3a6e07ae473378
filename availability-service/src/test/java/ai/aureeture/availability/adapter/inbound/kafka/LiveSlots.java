package ai.aureeture.availability.adapter.inbound.kafka;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A page that shows a mentor's slots and stays open. */
final class LiveSlots implements AutoCloseable {
  private static final String DATA = "data:";

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final HttpResponse<Stream<String>> response;

  LiveSlots(String mentor) throws IOException, InterruptedException {
    var address =
        "http://localhost:%d/api/mentor-availability/slots/stream?mentorId=%s"
            .formatted(RestAssured.port, mentor);
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    response = http.send(request, BodyHandlers.ofLines());
    Thread.ofVirtual().start(() -> response.body().forEach(lines::add));
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** All events so far, once they are {@code expected}. */
  void awaitEvents(List<String> expected) {
    await().atMost(Duration.ofSeconds(30)).until(this::event, expected::equals);
  }

  /** Whether every line is data, a comment or blank: what any reader of such streams knows. */
  boolean isPlain() {
    return lines.stream()
        .allMatch(line -> line.isEmpty() || line.startsWith(DATA) || line.startsWith(":"));
  }

  /** The answer begins before the watch does; its first comment comes after that. */
  void awaitComment() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> lines.stream().anyMatch(line -> line.startsWith(":")));
  }

  private List<String> event() {
    return lines.stream()
        .filter(line -> line.startsWith(DATA))
        .map(line -> line.substring(DATA.length()).trim())
        .toList();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
