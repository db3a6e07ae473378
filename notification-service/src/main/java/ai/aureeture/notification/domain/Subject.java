package ai.aureeture.notification.domain;

import java.util.List;
import java.util.Optional;

/**
 * What a session is about.
 *
 * @param description in the student's own words
 */
public record Subject(String title, Optional<String> description) {
  /** As long as the API takes one. */
  private static final int LONGEST_DESCRIPTION = 2000;

  /** The title on one line, safe for a subject or a header. */
  public String displayTitle() {
    var line = OneLine.of(title, 120);
    return line.isEmpty() ? "Mentoring session" : line;
  }

  /** The description line by line; empty when there is none. */
  public List<String> descriptionLines() {
    return description.map(text -> TextLines.of(text, LONGEST_DESCRIPTION)).orElse(List.of());
  }
}
