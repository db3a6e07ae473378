package ai.aureeture.importer.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * One of our services over HTTP, as an admin. Calls that find it busy, away or too often asked are
 * repeated after the pause it names: every call of the importer may be made twice.
 */
public final class Service {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES = 10;
  private static final int FEW_TRIES = 2;
  private static final int MOST_SECONDS = 60;
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String address;
  private final String token;
  private final String secret;

  /**
   * @param address for example {@code http://booking-service:8081}
   * @param token an admin's, without the word Bearer
   * @param secret what the services show each other
   */
  public Service(String address, String token, String secret) {
    this.address = address.replaceAll("/+$", "");
    this.token = token;
    this.secret = secret;
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody(), Optional.empty(), TRIES);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, json(body), Optional.empty(), TRIES);
  }

  /** 412 when there is something already. */
  public Answer putNew(String path, Object body) {
    return send("PUT", path, json(body), Optional.of("*"), TRIES);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, json(body), Optional.empty(), TRIES);
  }

  /**
   * Of a body that can be sent in parts.
   *
   * @throws ServiceBusy soon, since the service may have no time for a body as large
   */
  public Answer postMany(String path, Object body) {
    return send("POST", path, json(body), Optional.empty(), FEW_TRIES);
  }

  private Answer send(
      String method, String path, BodyPublisher body, Optional<String> ifNoneMatch, int tries) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Service-Authorization", "Bearer " + secret)
            .header("Content-Type", "application/json")
            .method(method, body);
    ifNoneMatch.ifPresent(tag -> request.header("If-None-Match", tag));
    for (int attempt = 1; ; attempt++) {
      var answer = attempt(request.build(), attempt >= tries, attempt);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  // Empty when it is to be tried again.
  private Optional<Answer> attempt(HttpRequest request, boolean isLast, int attempt) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (LATER.contains(response.statusCode()) && !isLast) {
        pause(secondsToWait(response, attempt));
        return Optional.empty();
      }
      return Optional.of(answer(request, response));
    } catch (HttpTimeoutException slow) {
      if (isLast) {
        throw new ServiceBusy(request.uri() + " does not answer: " + slow);
      }
      return Optional.empty();
    } catch (IOException away) {
      if (attempt >= TRIES) {
        throw new ImportStopped(request.uri() + " cannot be reached: " + away);
      }
      pause(attempt);
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ImportStopped("interrupted");
    }
  }

  private static Answer answer(HttpRequest request, HttpResponse<String> response) {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      throw new ImportStopped(request.uri() + " refuses ADMIN_TOKEN or SERVICE_SECRET: " + status);
    }
    if (LATER.contains(status)) {
      throw new ServiceBusy(request.uri() + " answers " + status + ": " + response.body());
    }
    if (status >= 500) {
      throw new ImportStopped(request.uri() + " answers " + status + ": " + response.body());
    }
    return new Answer(status, read(response.body()));
  }

  private static long secondsToWait(HttpResponse<?> response, int attempt) {
    try {
      return Math.min(
          MOST_SECONDS, response.headers().firstValueAsLong("Retry-After").orElse(attempt));
    } catch (NumberFormatException date) {
      return attempt;
    }
  }

  private static void pause(long seconds) {
    try {
      Thread.sleep(Duration.ofSeconds(seconds));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ImportStopped("interrupted");
    }
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException noJson) {
      return JSON.createObjectNode().put("detail", body);
    }
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofByteArray(bytes(body));
  }

  /** The body as it is sent. */
  public static byte[] bytes(Object body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param body JSON; a document without members where there was none
   */
  public record Answer(int status, JsonNode body) {

    public boolean isOk() {
      return status / 100 == 2;
    }

    /** What ends an import that this answer leaves no way on. */
    public ImportStopped unexpected(String service) {
      return new ImportStopped("%s answers %d: %s".formatted(service, status, detail()));
    }

    /** What a problem says, for people. */
    public String detail() {
      return body.path("detail").asText(String.valueOf(status));
    }
  }
}
