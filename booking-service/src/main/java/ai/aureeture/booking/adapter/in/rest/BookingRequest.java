package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.booking.BookSlot.Student;
import ai.aureeture.booking.application.booking.BookSlot.Wish;
import ai.aureeture.booking.application.booking.BookSlot.Zone;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A student's wish for a slot; what they leave out is taken from their token or the mentor. */
record BookingRequest(
    @NotBlank @SingleLine @Size(max = 128) String mentorId,
    @NotNull Instant startTime,
    @NotNull Instant endTime,
    @SingleLine @Size(max = 200) String title,
    @MultiLine @Size(max = 2000) String description,
    @SingleLine @Size(max = 200) String studentName,
    @Schema(
            description =
                "Needed only where the token has no e-mail address; else it must equal that one."
                    + " Mails about sessions go to an address that only stands here once its owner"
                    + " has opened the link of a verification mail")
        @SingleLine
        @Size(max = 254)
        @Email
        String studentEmail,
    @SingleLine @Size(max = 64) String studentTimezone) {

  private static final String NOT_YOURS =
      "must be the e-mail address of your account; leave it out to use that one";

  BookingRequest {
    title = TextRules.trimmed(title);
    description = TextRules.normalizedLines(description);
    studentName = TextRules.trimmed(studentName);
    studentEmail = TextRules.trimmed(studentEmail);
  }

  Wish toWish(Caller caller) {
    return new Wish(
        student(caller),
        mentorId,
        slot(),
        given(title),
        given(description),
        given(studentTimezone).map(BookingRequest::zone));
  }

  private Student student(Caller caller) {
    var name = given(studentName).or(() -> Optional.ofNullable(caller.name())).orElse("Student");
    var claim = given(caller.email());
    var written = given(studentEmail);
    if (claim.isPresent() && written.isPresent() && !claim.get().equalsIgnoreCase(written.get())) {
      throw Problem.invalid("studentEmail", NOT_YOURS);
    }
    return claim
        .map(address -> new Student(caller.id(), name, address, caller.isEmailVerified()))
        .or(() -> written.map(address -> new Student(caller.id(), name, address, false)))
        .orElseThrow(() -> Problem.invalid("studentEmail", "is required"));
  }

  private Slot slot() {
    if (!startTime.isBefore(endTime)) {
      throw Problem.invalid("endTime", "must be after startTime");
    }
    return new Slot(startTime, endTime);
  }

  // Browsers say Etc/Unknown, or a name that is newer than ours: no reason not to book.
  private static Zone zone(String timezone) {
    return ZoneId.getAvailableZoneIds().contains(timezone)
        ? new Zone(timezone, true)
        : new Zone("UTC", false);
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
  }
}
