package ai.aureeture.booking.adapter.inbound.rest.imports;

import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.imports.FormerSession;
import ai.aureeture.booking.domain.imports.FormerSession.Status;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.payment.TradedCurrencies;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.MultiLine;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One session of the former database. Texts are cleaned and cut rather than refused, since they
 * cannot be written anew.
 *
 * @param id what it is called here: the same whenever it is imported
 * @param mentorTimezone the IANA zone of the mentor's schedule
 * @param studentEmail absent when the former database has none: no mail is then sent to them
 * @param studentEmailVerified whether the identity provider vouches for that address
 * @param priced false for a session that was given for nothing or arranged by hand
 * @param amount in the major unit
 * @param notes the mentor's feedback, which the student reads
 * @param recordingUrl an https address without a user's name
 * @param meetingLink an https address without a user's name
 * @param rescheduleRequest the one that waits for an answer
 */
record ImportedSessionBody(
    @NotNull UUID id,
    @NotBlank @SingleLine @Size(max = 128) String mentorId,
    @NotNull String mentorTimezone,
    @NotBlank @SingleLine @Size(max = 128) String studentId,
    String studentName,
    @SingleLine @Size(max = 254) @Email String studentEmail,
    boolean studentEmailVerified,
    String title,
    @MultiLine String description,
    @MultiLine String notes,
    @SingleLine @Size(max = 2000) @Pattern(regexp = RequestTexts.HTTPS_ADDRESS) String recordingUrl,
    @NotNull Instant startTime,
    @NotNull Instant endTime,
    @NotNull @Pattern(regexp = "scheduled|ongoing|completed|cancelled|reschedule_requested")
        String status,
    @NotNull @Pattern(regexp = "pending|paid|refunded") String paymentStatus,
    boolean priced,
    @DecimalMin("0") BigDecimal amount,
    @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
    @SingleLine @Size(min = 1, max = 100) String paymentId,
    @SingleLine @Size(min = 1, max = 100) String orderId,
    @SingleLine @Size(max = 2000) @Pattern(regexp = RequestTexts.HTTPS_ADDRESS) String meetingLink,
    @SingleLine @Size(max = 2000) String calendlyEventUri,
    @SingleLine @Size(max = 2000) String calendlyInviteeUri,
    @NotNull Instant createdAt,
    @Valid QuestionBody rescheduleRequest) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 2000;
  private static final int LONGEST_NOTES = 5000;

  /**
   * @throws Problem 400 for what the single fields' bounds cannot say
   */
  FormerSession toSession(String field) {
    return new FormerSession(
        new SessionId(id),
        mentorId,
        zone(field),
        student(),
        new Subject(
            ImportedTexts.line(title, LONGEST_TITLE).orElse(Subject.UNTITLED),
            ImportedTexts.lines(description, LONGEST_DESCRIPTION),
            ImportedTexts.lines(notes, LONGEST_NOTES),
            Optional.empty(),
            Optional.ofNullable(recordingUrl)),
        ImportedTexts.slot(field, startTime, endTime),
        Status.valueOf(status.toUpperCase(Locale.ROOT)),
        PaymentStatus.valueOf(paymentStatus.toUpperCase(Locale.ROOT)),
        priced,
        Optional.ofNullable(amount).map(major -> money(field, major)),
        Optional.ofNullable(paymentId).map(PaymentId::new),
        Optional.ofNullable(orderId).map(OrderId::new),
        Optional.ofNullable(rescheduleRequest).map(request -> request.toQuestion(field)),
        Optional.ofNullable(meetingLink).map(this::room),
        createdAt);
  }

  private Person student() {
    // Never cut: that would be another person's.
    var address =
        Optional.ofNullable(studentEmail).map(TextRules::trimmed).filter(text -> !text.isEmpty());
    return new Person(
        studentId,
        ImportedTexts.line(studentName, LONGEST_NAME).orElse("Student"),
        address.orElse(Person.NO_EMAIL),
        mentorTimezone,
        address.isPresent() && studentEmailVerified,
        false);
  }

  private String zone(String field) {
    if (!ZoneId.getAvailableZoneIds().contains(mentorTimezone)) {
      throw Problem.invalid(field + ".mentorTimezone", "must be a time zone of the IANA database");
    }
    return mentorTimezone;
  }

  private Money money(String field, BigDecimal major) {
    if (!TradedCurrencies.includes(currency)) {
      throw Problem.invalid(field + ".currency", "must be one that payments can be made in");
    }
    try {
      return Money.ofMajor(major, currency);
    } catch (ArithmeticException e) {
      throw Problem.invalid(field + ".amount", "must have no more decimals than the currency has");
    }
  }

  private MeetingRoom room(String link) {
    return new MeetingRoom(
        link,
        calendlyEventUri == null ? MeetingRoom.Provider.JITSI : MeetingRoom.Provider.CALENDLY,
        Optional.ofNullable(calendlyEventUri),
        Optional.ofNullable(calendlyInviteeUri),
        startTime,
        0);
  }
}
