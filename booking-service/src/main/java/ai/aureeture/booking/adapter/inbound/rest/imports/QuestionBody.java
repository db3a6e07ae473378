package ai.aureeture.booking.adapter.inbound.rest.imports;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.imports.FormerSession.Question;
import ai.aureeture.booking.domain.reschedule.RequestId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A question about the session's time.
 *
 * @param newStartTime absent, as the end, when the one who answers is to choose
 */
record QuestionBody(
    @NotNull UUID id,
    @NotNull @Pattern(regexp = "mentor|student") String requestedBy,
    String reason,
    Instant newStartTime,
    Instant newEndTime,
    @NotNull Instant requestedAt) {
  private static final int LONGEST_REASON = 1000;

  Question toQuestion(String field) {
    var proposed =
        newStartTime == null || newEndTime == null
            ? Optional.<Slot>empty()
            : Optional.of(
                ImportedTexts.slot(field + ".rescheduleRequest", newStartTime, newEndTime));
    return new Question(
        new RequestId(id),
        Participant.valueOf(requestedBy.toUpperCase(Locale.ROOT)),
        ImportedTexts.line(reason, LONGEST_REASON).orElse("No reason was given"),
        proposed,
        requestedAt);
  }
}
