package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.booking.BookSlot.Student;
import ai.aureeture.booking.application.booking.BookSlot.Wish;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.http.Caller;
import ai.aureeture.http.MultiLine;
import ai.aureeture.http.Problem;
import ai.aureeture.http.SingleLine;
import ai.aureeture.http.TextRules;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A student's wish for a slot; what she leaves out is taken from her token or the mentor. */
record BookingRequest(
    @NotBlank @SingleLine @Size(max = 128) String mentorId,
    @NotNull Instant startTime,
    @NotNull Instant endTime,
    @SingleLine @Size(max = 200) String title,
    @MultiLine @Size(max = 2000) String description,
    @SingleLine @Size(max = 200) String studentName,
    @SingleLine @Size(max = 254) @Email String studentEmail,
    @SingleLine @Size(max = 64) String studentTimezone) {

  BookingRequest {
    title = TextRules.trimmed(title);
    description = TextRules.normalizedLines(description);
    studentName = TextRules.trimmed(studentName);
    studentEmail = TextRules.trimmed(studentEmail);
  }

  Wish toWish(Caller caller) {
    return new Wish(
        new Student(
            caller.id(),
            given(studentName).or(() -> Optional.ofNullable(caller.name())).orElse("Student"),
            given(studentEmail)
                .or(() -> given(caller.email()))
                .orElseThrow(() -> Problem.invalid("studentEmail", "is required"))),
        mentorId,
        slot(),
        given(title),
        given(description),
        given(studentTimezone).map(BookingRequest::knownOrUtc));
  }

  private Slot slot() {
    if (!startTime.isBefore(endTime)) {
      throw Problem.invalid("endTime", "must be after startTime");
    }
    return new Slot(startTime, endTime);
  }

  // Browsers say Etc/Unknown, or a name that is newer than ours: no reason not to book.
  private static String knownOrUtc(String timezone) {
    return ZoneId.getAvailableZoneIds().contains(timezone) ? timezone : "UTC";
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
  }
}
