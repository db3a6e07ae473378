package ai.aureeture.e2e.monitoring;

import ai.aureeture.launcher.process.InstallDirectory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What {@code k8s/components/monitoring} gives to Prometheus and to Grafana. */
public final class MonitoringFiles {
  private static final YAMLMapper YAML = new YAMLMapper();

  private MonitoringFiles() {}

  /** A rules file for Prometheus: the {@code spec} of the PrometheusRule, unchanged. */
  static JsonNode rules() {
    return read("alerts.yaml").getFirst().path("spec");
  }

  public static List<Expression> alerts() {
    return rules()
        .path("groups")
        .valueStream()
        .flatMap(group -> group.path("rules").valueStream())
        .map(rule ->
            new Expression(
                rule.path("alert").asText(),
                rule.path("expr").asText(),
                rule.at("/annotations/summary").asText()))
        .toList();
  }

  /** Those of the dashboard. */
  public static List<Expression> figures() {
    return read("dashboard.json")
        .getFirst()
        .path("panels")
        .valueStream()
        .flatMap(panel -> panel.path("targets").valueStream().map(target -> figure(panel, target)))
        .toList();
  }

  private static Expression figure(JsonNode panel, JsonNode target) {
    return new Expression(
        panel.path("title").asText(),
        target.path("expr").asText(),
        target.path("legendFormat").asText());
  }

  static List<String> monitoredServices() {
    return read("service-monitors.yaml").stream().map(MonitoringFiles::service).toList();
  }

  /**
   * What the operator makes of each ServiceMonitor, for one pod.
   *
   * @param addresses of the services, as host:port
   */
  static List<Map<String, Object>> scrapeConfigs(Map<String, String> addresses) {
    return read("service-monitors.yaml").stream()
        .map(monitor -> scrapeConfig(monitor, addresses.get(service(monitor))))
        .toList();
  }

  private static Map<String, Object> scrapeConfig(JsonNode monitor, String address) {
    var service = service(monitor);
    var endpoint = monitor.at("/spec/endpoints/0");
    var labels =
        Map.of(
            "namespace",
            "aureeture",
            "service",
            service,
            "pod",
            service + "-0",
            "container",
            service,
            "endpoint",
            endpoint.path("port").asText());
    return Map.of(
        "job_name",
        service,
        "metrics_path",
        endpoint.path("path").asText(),
        "static_configs",
        List.of(Map.of("targets", List.of(address), "labels", labels)));
  }

  private static String service(JsonNode monitor) {
    return monitor.at("/spec/selector/matchLabels").path("app.kubernetes.io/name").asText();
  }

  private static List<JsonNode> read(String file) {
    var path = InstallDirectory.root().resolve("k8s/components/monitoring").resolve(file);
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(path.toFile())) {
      return documents.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
