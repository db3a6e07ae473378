package ai.aureeture.e2e.monitoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the alerts and the dashboard ask for and Prometheus has not seen. */
public record MissingSeries(Prometheus prometheus) {

  /** Selectors whose series begin with a fault, as the expressions write them. */
  public static final Set<String> OF_FAULTS =
      Set.of(
          // Of each topic from its first dead letter on.
          "events_dead_letters_total",
          // Calendly has refused, or has not answered.
          "meeting_links_total{provider=\"jitsi\", why=~\"calendly.*\"}",
          // A provider or a store is away.
          "http_server_requests_seconds_count{status=~\"5..\"}");

  /** Empty where all is measured that can be without a fault. */
  public List<String> withoutFaults() {
    return of(selector -> !OF_FAULTS.contains(selector));
  }

  /** Empty where each of these faults has been. */
  public List<String> afterFaults() {
    return of(OF_FAULTS::contains);
  }

  private List<String> of(Predicate<String> wanted) {
    return expressions()
        .flatMap(expression ->
            expression.selectors().stream()
                .filter(wanted)
                .flatMap(selector -> complaints(expression, selector)))
        .toList();
  }

  private Stream<String> complaints(Expression expression, String selector) {
    var series = prometheus.series(selector);
    if (series.isEmpty()) return Stream.of(expression.owner() + ": no series of " + selector);
    return expression.labels(selector).stream()
        .filter(label -> series.stream().noneMatch(labels -> labels.has(label)))
        .map(label -> "%s: no %s on %s".formatted(expression.owner(), label, series.getFirst()));
  }

  /** Those of the above that no expression asks for. */
  public static Set<String> unasked() {
    var unasked = new HashSet<>(OF_FAULTS);
    expressions().map(Expression::selectors).forEach(unasked::removeAll);
    return unasked;
  }

  private static Stream<Expression> expressions() {
    return Stream.concat(MonitoringFiles.alerts().stream(), MonitoringFiles.figures().stream());
  }
}
