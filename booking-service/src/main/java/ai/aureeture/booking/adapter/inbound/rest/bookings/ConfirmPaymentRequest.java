package ai.aureeture.booking.adapter.inbound.rest.bookings;

import ai.aureeture.booking.adapter.inbound.rest.callers.Account;
import ai.aureeture.booking.adapter.inbound.rest.requests.LenientText;
import ai.aureeture.booking.application.booking.BookSlot.Command;
import ai.aureeture.booking.application.booking.ReportedPayment;
import ai.aureeture.booking.application.booking.ReportedPayment.Details;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the browser got from the checkout, and what an older front end repeats of the booking. Its
 * texts only count where the call books a session, and never make it fail: the payment is made.
 */
record ConfirmPaymentRequest(
    @NotNull @Pattern(regexp = ID, message = FORM) @JsonAlias("razorpay_payment_id")
        String paymentId,
    @Pattern(regexp = ID, message = FORM) @JsonAlias("razorpay_order_id") String orderId,
    @Schema(description = "Also razorpay_signature or razorpaySignature")
        @Size(max = 256)
        @JsonAlias({"razorpay_signature", "razorpaySignature"})
        String signature,
    @SingleLine @Size(max = 128) String mentorId,
    Instant startTime,
    Instant endTime,
    BigDecimal amount,
    @Schema(description = "The caller's own id, where it is sent") String studentId,
    @Schema(description = TEXT) @JsonDeserialize(using = LenientText.class) String studentName,
    @Schema(description = TEXT + "; only where the account has no e-mail address")
        @JsonDeserialize(using = LenientText.class)
        String studentEmail,
    @Schema(description = TEXT) @JsonDeserialize(using = LenientText.class) String title,
    @Schema(description = TEXT) @JsonDeserialize(using = LenientText.class) String description) {

  private static final String ID = "[A-Za-z0-9_]{1,64}";
  private static final String FORM = "must be an id of Razorpay";
  private static final String TEXT =
      "Used where the call books a session with a payment of another system's checkout; cut where"
          + " it is too long, and ignored where it is no text";
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_DESCRIPTION = 2000;

  /** Whether nothing has to be known of the account beyond its token. */
  boolean needsNoMore(Account account) {
    return !namesSession() || account.email().isPresent();
  }

  /** Whether a session can be booked although more could be known of the account. */
  boolean canDoWithout(Validator rules) {
    return address(rules) != null;
  }

  /** Refused with 403 when it speaks for another student. */
  ReportedPayment toReportedPayment(Account account, Validator rules) {
    if (studentId != null && !studentId.equals(account.id())) {
      throw Problem.of(403, "not-your-booking", "This payment is confirmed for another student");
    }
    return new ReportedPayment(
        account.id(),
        new PaymentId(paymentId),
        Optional.ofNullable(orderId).map(OrderId::new),
        Optional.ofNullable(signature),
        new Details(
            Optional.ofNullable(mentorId),
            Optional.ofNullable(startTime),
            Optional.ofNullable(endTime),
            Optional.ofNullable(amount)),
        command(account, rules));
  }

  private boolean namesSession() {
    return mentorId != null && startTime != null && endTime != null && startTime.isBefore(endTime);
  }

  private Optional<Command> command(Account account, Validator rules) {
    var email = account.email().isEmpty() ? address(rules) : null;
    return namesSession() && (account.email().isPresent() || email != null)
        ? Optional.of(
            new BookingRequest(
                    mentorId,
                    startTime,
                    endTime,
                    TextRules.cleaned(title, LONGEST_LINE),
                    cleanedLines(),
                    TextRules.cleaned(studentName, LONGEST_LINE),
                    email,
                    null)
                .toCommand(account.orNamed(Account.UNNAMED)))
        : Optional.empty();
  }

  private String address(Validator rules) {
    var address = TextRules.trimmed(studentEmail);
    return address != null
            && !address.isEmpty()
            && rules.validateValue(BookingRequest.class, "studentEmail", address).isEmpty()
        ? address
        : null;
  }

  private String cleanedLines() {
    return description == null
        ? null
        : TextRules.normalizedLines(description)
            .lines()
            .map(line -> Optional.ofNullable(TextRules.cleaned(line, LONGEST_DESCRIPTION)))
            .map(line -> line.orElse(""))
            .collect(Collectors.joining("\n"))
            .codePoints()
            .limit(LONGEST_DESCRIPTION)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
