package ai.aureeture.e2e.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.system.TheSystem;
import ai.aureeture.launcher.process.Ports;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real Prometheus with the rules of this repository. It looks at the services and at the rules
 * every second, and knows nothing from before its start.
 */
public final class Prometheus implements AutoCloseable {
  private static final Map<String, String> EVERY_SECOND =
      Map.of("scrape_interval", "1s", "evaluation_interval", "1s");

  private final PrometheusProcess process;
  private final Http http;

  private Prometheus(PrometheusProcess process, int port) {
    this.process = process;
    this.http = Http.anonymous(URI.create("http://127.0.0.1:" + port));
  }

  /** Skips the test where there is none on {@code PATH}, or where it cannot reach the services. */
  public static Prometheus of(TheSystem system) {
    assumeTrue(
        PrometheusProcess.program().isPresent(), "no alert is asked: prometheus is not on PATH");
    var addresses =
        MonitoringFiles.monitoredServices().stream()
            .flatMap(name ->
                system
                    .parts()
                    .metricsAddress(name)
                    .map(address -> Map.entry(name, address))
                    .stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    assumeTrue(!addresses.isEmpty(), "no alert is asked: the services cannot be reached from here");
    var prometheus = start(addresses);
    prometheus.awaitServices(addresses.size());
    return prometheus;
  }

  // JSON is YAML too.
  private static Prometheus start(Map<String, String> addresses) {
    var configuration =
        Map.of(
            "global", EVERY_SECOND,
            "rule_files", List.of("alerts.json"),
            "scrape_configs", MonitoringFiles.scrapeConfigs(addresses));
    try {
      var folder = Files.createTempDirectory("aureeture-prometheus-");
      Files.writeString(folder.resolve("alerts.json"), MonitoringFiles.rules().toString());
      new ObjectMapper().writeValue(folder.resolve("prometheus.yml").toFile(), configuration);
      int port = Ports.free();
      return new Prometheus(PrometheusProcess.start(folder, port), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitServices(int count) {
    await("Prometheus sees all services")
        .atMost(Duration.ofSeconds(60))
        .ignoreException(UncheckedIOException.class)
        .untilAsserted(() -> assertEquals(count, query("up == 1").size(), process::log));
  }

  /**
   * What the expression comes to now: a series each, with {@code metric} and {@code value}.
   *
   * @throws AssertionError when it is no PromQL
   */
  public List<JsonNode> query(String promQl) {
    return data("query?query=", promQl).path("result").valueStream().toList();
  }

  /** The labels of each series that the selector has matched since the start. */
  public List<JsonNode> series(String selector) {
    return data("series?match%5B%5D=", selector).valueStream().toList();
  }

  /** The alerts that call ({@code firing}) or are about to ({@code pending}). */
  public List<JsonNode> alerts() {
    return data("alerts", "").path("alerts").valueStream().toList();
  }

  /** Rules that it could not evaluate, or has not yet. */
  public List<JsonNode> unhealthyRules() {
    return data("rules", "")
        .path("groups")
        .valueStream()
        .flatMap(group -> group.path("rules").valueStream())
        .filter(rule -> !rule.path("health").asText().equals("ok"))
        .toList();
  }

  private JsonNode data(String what, String argument) {
    return http.get("/api/v1/" + what + URLEncoder.encode(argument, UTF_8))
        .expect(200)
        .json()
        .path("data");
  }

  @Override
  public void close() {
    process.close();
  }
}
