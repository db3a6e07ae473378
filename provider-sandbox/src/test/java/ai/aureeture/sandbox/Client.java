package ai.aureeture.sandbox;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls a sandbox over real HTTP, always with the same headers. */
public record Client(String base, String... headers) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public static Client of(ProviderSandbox sandbox, String path, String... headers) {
    return new Client(sandbox.baseUrl() + path, headers);
  }

  /** Of Razorpay's API, with the right key. */
  public static Client razorpay(ProviderSandbox sandbox) {
    return razorpay(sandbox.baseUrl());
  }

  static Client razorpay(String baseUrl) {
    var key = "rzp_test_sandbox:sandbox-key-secret".getBytes();
    var basic = "Basic " + java.util.Base64.getEncoder().encodeToString(key);
    return new Client(baseUrl + "/razorpay/v1", "Authorization", basic);
  }

  /** Of the sandbox's own calls. */
  public static Client controls(ProviderSandbox sandbox) {
    return of(sandbox, "/sandbox");
  }

  public Client with(String name, String value) {
    var more = java.util.Arrays.copyOf(headers, headers.length + 2);
    more[headers.length] = name;
    more[headers.length + 1] = value;
    return new Client(base, more);
  }

  public Answer get(String path) {
    return call("GET", path, null);
  }

  @CanIgnoreReturnValue
  public Answer post(String path, String body) {
    return call("POST", path, body);
  }

  @CanIgnoreReturnValue
  public Answer put(String path, String body) {
    return call("PUT", path, body);
  }

  @CanIgnoreReturnValue
  public Answer delete(String path) {
    return call("DELETE", path, null);
  }

  @CanIgnoreReturnValue
  public Answer call(String method, String path, String body) {
    try {
      return tryCall(method, path, body);
    } catch (IOException e) {
      throw new AssertionError("no answer: " + e, e);
    }
  }

  /** Throws when the connection is dropped. */
  @CanIgnoreReturnValue
  public Answer tryCall(String method, String path, String body) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) request.headers(headers);
    try {
      var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  public record Answer(int status, java.net.http.HttpHeaders headers, String body) {
    public JsonObject json() {
      return new JsonObject(body);
    }

    public String header(String name) {
      return headers.firstValue(name).orElse(null);
    }

    /** Of Razorpay's. */
    public JsonObject error() {
      return json().getJsonObject("error");
    }
  }
}
