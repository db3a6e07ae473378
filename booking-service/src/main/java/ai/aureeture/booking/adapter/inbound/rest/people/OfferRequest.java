package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.callers.Account;
import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.TradedCurrencies;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mentor's offer as they, or an admin, send it.
 *
 * @param expertise the topics they help with; absent for none
 * @param price in the major unit; 0 for free sessions; Razorpay takes no payment below 100 of the
 *     minor unit
 * @param confirmation {@code INSTANT} or {@code BY_MENTOR}; absent for {@code INSTANT} where there
 *     is a price, and {@code BY_MENTOR} where there is none
 * @param currency one that Razorpay takes, or no price could be paid in it
 * @param calendlyEventTypeUri absent for a mentor without Calendly
 */
record OfferRequest(
    @NotBlank @SingleLine @Size(max = 200) String name,
    @Schema(
            description =
                "Verified when the mentor's own account names it too, or when it was verified"
                    + " before; mails about sessions go to any other address once its owner has"
                    + " opened the link of a verification mail")
        @NotBlank
        @SingleLine
        @Size(max = 254)
        @Email
        String email,
    @SingleLine @Size(max = 200) String headline,
    @SingleLine @Size(max = 200) String company,
    @Schema(description = "A picture elsewhere, shown while no photo is uploaded")
        @SingleLine
        @Size(max = RequestTexts.LONGEST_ADDRESS)
        @Pattern(regexp = RequestTexts.HTTPS_ADDRESS, message = RequestTexts.NO_HTTPS_ADDRESS)
        String avatarUrl,
    @Size(max = Profile.MOST_SKILLS)
        List<@NotBlank @SingleLine @Size(max = Profile.LONGEST_SKILL) String> expertise,
    @NotNull @DecimalMin("0.00") @DecimalMax("10000000.00") @Digits(integer = 8, fraction = 2)
        BigDecimal price,
    @NotNull @Pattern(regexp = "[A-Z]{3}", message = CURRENCY) String currency,
    @Schema(
            description =
                "Whether a free session stands as soon as it is booked, or waits for the mentor's"
                    + " answer; a paid one is always INSTANT",
            enumeration = {"INSTANT", "BY_MENTOR"})
        @Pattern(regexp = "INSTANT|BY_MENTOR", message = CONFIRMATION)
        String confirmation,
    @Pattern(regexp = CALENDLY, message = EVENT_TYPE) String calendlyEventTypeUri) {

  private static final String CONFIRMATION = "must be INSTANT or BY_MENTOR";
  private static final String CURRENCY = "must be an ISO 4217 code";
  private static final String CALENDLY =
      "https://api\\.calendly\\.com/event_types/[A-Za-z0-9_-]{1,100}";
  private static final long LEAST_PAYMENT = 100;
  private static final String EVENT_TYPE = "must be https://api.calendly.com/event_types/<id>";

  OfferRequest {
    name = TextRules.trimmed(name);
    email = TextRules.trimmed(email);
    headline = TextRules.trimmed(headline);
    company = TextRules.trimmed(company);
    avatarUrl = isOwnPhoto(avatarUrl) ? null : avatarUrl;
    expertise = expertise == null ? List.of() : expertise.stream().map(TextRules::trimmed).toList();
  }

  // A form that sends back what it has read; the uploaded photo stays whatever is sent here.
  private static boolean isOwnPhoto(String address) {
    return address != null && address.startsWith(PhotoView.BEGINNING);
  }

  /** Whether the token alone says if the address is the mentor's own. */
  boolean needsNoMore(String mentorId, Account account) {
    return !mentorId.equals(account.id()) || account.email().isPresent();
  }

  Offer toOffer(String mentorId, Account account) {
    var price = payable();
    return new Offer(
        mentorId,
        name,
        email,
        isVouchedFor(mentorId, account),
        given(headline),
        given(company),
        Optional.ofNullable(avatarUrl),
        expertise.stream().distinct().toList(),
        price,
        confirmation(price),
        Optional.ofNullable(calendlyEventTypeUri));
  }

  // An admin's account says nothing of the mentor's address.
  private boolean isVouchedFor(String mentorId, Account account) {
    return mentorId.equals(account.id())
        && account.email().filter(email::equalsIgnoreCase).isPresent()
        && account.emailVerified();
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(line -> !line.isEmpty());
  }

  private ConfirmationMode confirmation(Money price) {
    var chosen = Optional.ofNullable(confirmation).map(ConfirmationMode::valueOf);
    var confirmed = ConfirmationMode.of(chosen, price);
    if (chosen.isPresent() && chosen.get() != confirmed) {
      throw Problem.invalid("confirmation", "must be INSTANT where there is a price");
    }
    return confirmed;
  }

  private Money payable() {
    if (!TradedCurrencies.includes(currency)) {
      throw Problem.invalid("currency", "must be one that payments can be made in");
    }
    var least = new Money(LEAST_PAYMENT, currency);
    var money = money();
    if (money.minor() > 0 && money.minor() < LEAST_PAYMENT) {
      throw Problem.invalid("price", "must be 0, or %s at least".formatted(least.major()));
    }
    return money;
  }

  private Money money() {
    try {
      return Money.ofMajor(price, currency);
    } catch (ArithmeticException e) {
      throw Problem.invalid("price", "must have no more decimals than " + currency + " has");
    }
  }
}
