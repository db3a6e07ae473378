package ai.aureeture.importer.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * One of our services over HTTP, as an admin. Calls that find it busy, away or too often asked are
 * repeated: every call of the importer may be made twice.
 */
public final class Service {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int FEW_TRIES = 2;

  private final RetryingHttpClient http = new RetryingHttpClient();
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
    return send("GET", path, BodyPublishers.noBody(), Optional.empty(), RetryingHttpClient.TRIES);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, json(body), Optional.empty(), RetryingHttpClient.TRIES);
  }

  /** 412 when there is something already. */
  public Answer putNew(String path, Object body) {
    return send("PUT", path, json(body), Optional.of("*"), RetryingHttpClient.TRIES);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, json(body), Optional.empty(), RetryingHttpClient.TRIES);
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
    return answer(http.send(request.build(), tries));
  }

  private static Answer answer(HttpResponse<String> response) {
    var uri = response.uri();
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      throw new ImportStopped(uri + " refuses ADMIN_TOKEN or SERVICE_SECRET: " + status);
    }
    if (status >= 500) {
      throw new ImportStopped(uri + " answers " + status + ": " + response.body());
    }
    return new Answer(status, read(response.body()));
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
}
