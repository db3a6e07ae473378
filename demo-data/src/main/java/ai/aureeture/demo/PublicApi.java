package ai.aureeture.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The system as its callers see it. */
final class PublicApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String gateway;
  private final String sandbox;

  PublicApi(String gateway, String sandbox) {
    this.gateway = gateway;
    this.sandbox = sandbox;
  }

  String token(String sub, String role, String name, String email)
      throws IOException, InterruptedException {
    var who = Map.of("sub", sub, "role", role, "name", name, "email", email);
    HttpRequest request =
        json(sandbox + "/sandbox/auth/token")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(who)))
            .build();
    return JSON.readTree(send(request, 200, 201).body()).get("token").asText();
  }

  /** Puts it there unless something is there already; false then. */
  boolean putIfAbsent(String path, String token, JsonNode body)
      throws IOException, InterruptedException {
    HttpRequest get = authorised(path, token).GET().build();
    if (send(get, 200, 404).statusCode() == 200) return false;
    put(path, token, body);
    return true;
  }

  void put(String path, String token, JsonNode body) throws IOException, InterruptedException {
    HttpRequest put = authorised(path, token).PUT(BodyPublishers.ofString(body.toString())).build();
    HttpResponse<String> stored = send(put, 200, 201, 204);
    if (stored.body() == null) throw new IOException(path + " answered nothing");
  }

  private HttpRequest.Builder authorised(String path, String token) {
    return json(gateway + path).header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.Builder json(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(Duration.ofSeconds(20))
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> send(HttpRequest request, int... expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    for (int status : expected) if (answer.statusCode() == status) return answer;
    throw new IOException(
        "Demo data: %s %s answered %d: %s"
            .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
  }
}
