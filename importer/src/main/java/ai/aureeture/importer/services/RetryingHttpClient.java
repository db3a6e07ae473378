package ai.aureeture.importer.services;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Repeats a request that finds its service busy, away or too often asked, after a pause. */
final class RetryingHttpClient {
  static final int TRIES = 10;
  private static final int MOST_SECONDS = 60;
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * A service that is away is always tried {@link #TRIES} times.
   *
   * @param tries of a service that answers, but is busy
   * @throws ServiceBusy after the last try
   * @throws ImportStopped when the service cannot be reached
   */
  HttpResponse<String> send(HttpRequest request, int tries) {
    for (int attempt = 1; ; attempt++) {
      var response = attempt(request, attempt >= tries, attempt);
      if (response.isPresent()) {
        return response.get();
      }
    }
  }

  // Empty when it is to be tried again.
  private Optional<HttpResponse<String>> attempt(HttpRequest request, boolean isLast, int attempt) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      int status = response.statusCode();
      if (!LATER.contains(status)) {
        return Optional.of(response);
      }
      if (isLast) {
        throw new ServiceBusy(request.uri() + " answers " + status + ": " + response.body());
      }
      pause(secondsToWait(response, attempt));
      return Optional.empty();
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
}
