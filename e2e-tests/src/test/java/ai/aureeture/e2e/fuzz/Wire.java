package ai.aureeture.e2e.fuzz;

import ai.aureeture.e2e.fuzz.calls.Call;
import ai.aureeture.e2e.system.TheSystem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

/** Sends calls to the gateway. */
record Wire(TheSystem system) {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  /**
   * Sends it and waits for the answer.
   *
   * @throws IOException when none comes
   */
  Reply send(Call call) throws IOException, InterruptedException {
    var body =
        call.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body());
    var request =
        HttpRequest.newBuilder(URI.create(system.gateway() + call.target()))
            .timeout(PATIENCE)
            .method(call.operation().method(), body);
    call.headers().forEach(request::setHeader);
    long begin = System.nanoTime();
    var response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
    try (var content = response.body()) {
      boolean isEndless =
          response.headers().firstValue("Content-Type").orElse("").contains("event-stream");
      var text = isEndless ? "" : text(content);
      var took = Duration.ofNanos(System.nanoTime() - begin);
      return new Reply(response.statusCode(), response.headers(), text, took);
    }
  }

  private static String text(InputStream content) throws IOException {
    return new String(content.readAllBytes(), StandardCharsets.UTF_8);
  }
}
