package ai.aureeture.booking.adapter.inbound.rest.imports;

import static ai.aureeture.http.validation.TextRules.cleaned;
import static ai.aureeture.http.validation.TextRules.normalizedLines;

import ai.aureeture.booking.domain.Slot;
import ai.aureeture.http.problems.Problem;
import java.time.Instant;
import java.util.Optional;

/** What the former database holds, as this service can take it: cleaned, cut, or refused. */
final class ImportedTexts {
  private ImportedTexts() {}

  static Optional<String> line(String text, int longest) {
    return Optional.ofNullable(cleaned(text, longest));
  }

  static Optional<String> lines(String text, int longest) {
    return Optional.ofNullable(normalizedLines(text))
        .filter(lines -> !lines.isEmpty())
        .map(lines ->
            lines.codePointCount(0, lines.length()) <= longest
                ? lines
                : lines.substring(0, lines.offsetByCodePoints(0, longest)));
  }

  static Slot slot(String field, Instant start, Instant end) {
    if (!start.isBefore(end)) {
      throw Problem.invalid(field + ".endTime", "must be after startTime");
    }
    return new Slot(start, end);
  }
}
