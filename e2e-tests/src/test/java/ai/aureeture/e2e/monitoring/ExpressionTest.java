package ai.aureeture.e2e.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpressionTest {

  @Test
  void only_selectors_are_read_as_selectors() {
    var expression =
        of(
            "sum by (topic) ((dead_total unless dead_total offset 15m) or"
                + " increase(dead_total[15m])) > 0");
    assertEquals(Set.of("dead_total"), expression.selectors());
    assertEquals(Set.of("topic"), expression.labels("dead_total"));
  }

  @Test
  void a_selector_keeps_its_matchers() {
    var expression =
        of(
            "min_over_time((max(open{state=\"due\"}))[1h:1m]) > 0 and"
                + " rate(seen{uri=\"/a\",why=~\"b.*\"}[5m]) / 1e3 > 0.5");
    assertEquals(
        Set.of("open{state=\"due\"}", "seen{uri=\"/a\",why=~\"b.*\"}"), expression.selectors());
    assertEquals(Set.of("uri", "why"), expression.labels("seen{uri=\"/a\",why=~\"b.*\"}"));
  }

  @Test
  void labels_that_people_are_shown_count_too() {
    var alert = new Expression("Away", "up == 0", "{{ $labels.instance }} of {{ $labels.job }}");
    assertEquals(Set.of("instance", "job"), alert.labels("up"));
    var figure = new Expression("Links", "links", "{{provider}}: {{why}}");
    assertEquals(Set.of("provider", "why"), figure.labels("links"));
  }

  private static Expression of(String promQl) {
    return new Expression("", promQl, "");
  }
}
