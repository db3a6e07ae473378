package ai.aureeture.booking.adapter.inbound.rest.sessions;

import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.problems.Violation;
import ai.aureeture.http.validation.TextRules;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a mentor may change of a session, as JSON Merge Patch (RFC 7396) has it: what is not named
 * stays, null takes it away.
 */
final class EditRequest {
  private static final Set<String> FIELDS =
      Set.of("title", "description", "notes", "privateNotes", "recordingUrl");
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 2000;
  private static final int LONGEST_NOTES = 5000;

  private EditRequest() {}

  /** Whether the body wants the session cancelled, whatever else it wants. */
  static boolean isCancellation(JsonNode body) {
    return body.path("status").asText().equals("cancelled");
  }

  static UnaryOperator<Subject> of(JsonNode body) {
    requireKnown(body);
    var title = text(body, "title", LONGEST_TITLE);
    if (body.has("title") && title.filter(TextRules::isLine).isEmpty()) {
      throw Problem.invalid("title", "must be one line of text");
    }
    var description = text(body, "description", LONGEST_DESCRIPTION);
    var notes = text(body, "notes", LONGEST_NOTES);
    var privateNotes = text(body, "privateNotes", LONGEST_NOTES);
    var recordingUrl = address(body, "recordingUrl");
    return before ->
        new Subject(
            title.orElse(before.title()),
            body.has("description") ? description : before.description(),
            body.has("notes") ? notes : before.notes(),
            body.has("privateNotes") ? privateNotes : before.privateNotes(),
            body.has("recordingUrl") ? recordingUrl : before.recordingUrl());
  }

  private static void requireKnown(JsonNode body) {
    if (!body.isObject()) {
      throw Problem.of(400, "invalid-request", "The body is not the JSON that is expected here");
    }
    var unknown =
        body.properties().stream()
            .map(field -> field.getKey())
            .filter(field -> !FIELDS.contains(field))
            .map(field -> new Violation(field, "cannot be changed"))
            .toList();
    if (!unknown.isEmpty()) {
      throw Problem.invalid(unknown);
    }
  }

  private static Optional<String> address(JsonNode body, String field) {
    var address = text(body, field, RequestTexts.LONGEST_ADDRESS);
    if (address.filter(text -> !text.matches(RequestTexts.HTTPS_ADDRESS)).isPresent()) {
      throw Problem.invalid(field, RequestTexts.NO_HTTPS_ADDRESS);
    }
    return address;
  }

  private static Optional<String> text(JsonNode body, String field, int longest) {
    var value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    var text = TextRules.normalizedLines(value.textValue());
    if (text == null || !TextRules.isWithin(text, longest) || !TextRules.isMultiLine(text)) {
      throw Problem.invalid(
          field,
          "must be readable text of at most %d characters, null for none".formatted(longest));
    }
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
