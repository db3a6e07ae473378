package ai.aureeture.booking.adapter.inbound.rest.bookings;

import ai.aureeture.booking.adapter.inbound.rest.callers.Account;
import ai.aureeture.booking.application.booking.BookSlot.Command;
import ai.aureeture.booking.application.booking.BookSlot.Student;
import ai.aureeture.booking.application.booking.BookSlot.Zone;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.problems.Violation;
import ai.aureeture.http.validation.MultiLine;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A student's request for a slot; what they leave out is taken from their account or the mentor.
 */
record BookingRequest(
    @NotBlank @SingleLine @Size(max = 128) String mentorId,
    @NotNull Instant startTime,
    @NotNull Instant endTime,
    @SingleLine @Size(max = 200) String title,
    @MultiLine @Size(max = 2000) String description,
    @Schema(description = "Needed only where the account has no name") @SingleLine @Size(max = 200)
        String studentName,
    @Schema(
            description =
                "Needed only where the account has no e-mail address; else it must equal that one."
                    + " Mails about sessions go to an address that only stands here once its owner"
                    + " has opened the link of a verification mail")
        @SingleLine
        @Size(max = 254)
        @Email
        String studentEmail,
    @SingleLine @Size(max = 64) String studentTimezone) {

  private static final String NOT_YOURS =
      "must be the e-mail address of your account; leave it out to use that one";
  private static final String REQUIRED = "is required, for your account does not tell it";

  BookingRequest {
    title = TextRules.trimmed(title);
    description = TextRules.normalizedLines(description);
    studentName = TextRules.trimmed(studentName);
    studentEmail = TextRules.trimmed(studentEmail);
  }

  /** Whether nothing else has to be known of the student. */
  boolean needsNoMore(Account account) {
    return account.email().isPresent() && name(account).isPresent();
  }

  /** Whether it can be booked although more could be known: its address counts as unverified. */
  boolean canDoWith(Account account) {
    return email(account).isPresent() && name(account).isPresent();
  }

  Command toCommand(Account account) {
    return new Command(
        student(account),
        mentorId,
        slot(),
        given(title),
        given(description),
        given(studentTimezone).map(BookingRequest::zone));
  }

  private Student student(Account account) {
    if (account.email().isPresent()
        && given(studentEmail).isPresent()
        && !account.email().get().equalsIgnoreCase(studentEmail)) {
      throw Problem.invalid("studentEmail", NOT_YOURS);
    }
    requireNameAndAddress(account);
    return new Student(
        account.id(),
        name(account).orElseThrow(),
        email(account).orElseThrow(),
        account.email().isPresent() && account.emailVerified());
  }

  private void requireNameAndAddress(Account account) {
    var missing = new ArrayList<Violation>();
    if (name(account).isEmpty()) {
      missing.add(new Violation("studentName", REQUIRED));
    }
    if (email(account).isEmpty()) {
      missing.add(new Violation("studentEmail", REQUIRED));
    }
    if (!missing.isEmpty()) {
      throw Problem.invalid(missing);
    }
  }

  private Optional<String> name(Account account) {
    return given(studentName).or(account::name);
  }

  private Optional<String> email(Account account) {
    return account.email().or(() -> given(studentEmail));
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
