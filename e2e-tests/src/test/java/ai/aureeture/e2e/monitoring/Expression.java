package ai.aureeture.e2e.monitoring;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an alert or a figure asks of Prometheus.
 *
 * @param owner the alert, or the panel of the dashboard
 * @param promQl the {@code expr}
 * @param text what people are shown, with labels as {@code {{topic}}} or {@code {{ $labels.topic
 *     }}}
 */
public record Expression(String owner, String promQl, String text) {
  private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
  private static final Pattern GROUPING =
      Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");

  // A word that no bracket follows, with its matchers.
  private static final Pattern SELECTOR =
      Pattern.compile("(?<![\\w:.])([a-zA-Z_:][\\w:]*+)\\s*+(\\{[^}]*})?+(?!\\s*\\()");
  private static final Set<String> KEYWORDS =
      Set.of("and", "or", "unless", "offset", "bool", "inf", "nan");

  private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(=~|!~|!=|=)");
  private static final Pattern SHOWN_LABEL =
      Pattern.compile("\\{\\{\\s*(?:\\$labels\\.)?(\\w+)\\s*}}");

  /** The selectors as they are written: {@code name} or {@code name{label="value"}}. */
  public Set<String> selectors() {
    var plain = GROUPING.matcher(RANGE.matcher(promQl).replaceAll(" ")).replaceAll(" ");
    return SELECTOR
        .matcher(plain)
        .results()
        .filter(match -> match.group(2) != null || !KEYWORDS.contains(match.group(1)))
        .map(match -> match.group(1) + (match.group(2) == null ? "" : match.group(2)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The labels that a series of the selector must have for the expression to make sense. */
  public Set<String> labels(String selector) {
    var labels = new TreeSet<String>();
    MATCHER.matcher(selector).results().map(match -> match.group(1)).forEach(labels::add);
    GROUPING
        .matcher(promQl)
        .results()
        .flatMap(match -> Pattern.compile(",").splitAsStream(match.group(2)))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .forEach(labels::add);
    SHOWN_LABEL.matcher(text).results().map(match -> match.group(1)).forEach(labels::add);
    return labels;
  }
}
