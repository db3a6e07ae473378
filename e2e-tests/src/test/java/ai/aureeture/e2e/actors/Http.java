package ai.aureeture.e2e.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * JSON over HTTP to one base address, as one person or anonymously. Blocks; meant for virtual
 * threads.
 */
public record Http(URI base, String token) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** Without a token. */
  public static Http anonymous(URI base) {
    return new Http(base, null);
  }

  static HttpClient client() {
    return CLIENT;
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody(), Map.of());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody(), Map.of());
  }

  public Answer post(String path, Object body) {
    return json("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return json("PUT", path, body);
  }

  /** Any method; a string is sent as it stands, everything else as JSON of it. */
  public Answer json(String method, String path, Object body) {
    String text = body instanceof String raw ? raw : Json.write(body);
    return send(
        method, path, BodyPublishers.ofString(text), Map.of("Content-Type", "application/json"));
  }

  /**
   * Sends exactly this.
   *
   * @throws UncheckedIOException when no answer came
   */
  public Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(address(path)).timeout(TIMEOUT).method(method, body);
    if (token != null) request.setHeader("Authorization", "Bearer " + token);
    headers.forEach(request::setHeader);
    try {
      var response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          method + " " + path, response.statusCode(), response.headers(), response.body());
    } catch (IOException noAnswer) {
      throw new UncheckedIOException(method + " " + path + ": " + noAnswer, noAnswer);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method + " " + path + " was interrupted", stopped);
    }
  }

  private URI address(String path) {
    return URI.create(base.toString() + path);
  }
}
