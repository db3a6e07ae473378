package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.domain.Money;
import ai.aureeture.booking.domain.Offer;
import ai.aureeture.http.Problem;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * A mentor's offer as he sends it.
 *
 * @param price in the major unit; 0 for free sessions; Razorpay takes no payment below 1.00
 * @param calendlyEventTypeUri absent for a mentor without Calendly
 */
record OfferRequest(
    @NotBlank @Line @Size(max = 200) String name,
    @NotBlank @Line @Size(max = 254) @Email String email,
    @Line @Size(max = 200) String headline,
    @Line @Size(max = 200) String company,
    @Line @Size(max = 2000) @Pattern(regexp = PICTURE, message = HTTPS) String avatarUrl,
    @NotNull @DecimalMin("0.00") @DecimalMax("10000000.00") @Digits(integer = 8, fraction = 2)
        BigDecimal price,
    @NotNull @Pattern(regexp = "[A-Z]{3}", message = CURRENCY) String currency,
    @Pattern(regexp = CALENDLY, message = EVENT_TYPE) String calendlyEventTypeUri) {

  // What comes before an @ is a name and a password, and would be shown to everybody.
  private static final String PICTURE = "https://[^\\s/?#@\\\\]+([/?#]\\S*)?";
  private static final String HTTPS = "must be an https address without a user's name";
  private static final String CURRENCY = "must be an ISO 4217 code";
  private static final String CALENDLY =
      "https://api\\.calendly\\.com/event_types/[A-Za-z0-9_-]{1,100}";
  private static final String EVENT_TYPE = "must be https://api.calendly.com/event_types/<id>";

  // What has other than two decimals (JPY, KWD) is not traded here.
  @AssertTrue(message = "currency must be known and have two decimals")
  boolean isTradedCurrency() {
    return currency == null
        || !currency.matches("[A-Z]{3}")
        || Currency.getAvailableCurrencies().stream()
            .anyMatch(known ->
                known.getCurrencyCode().equals(currency) && known.getDefaultFractionDigits() == 2);
  }

  Offer toOffer(String mentorId) {
    return new Offer(
        mentorId,
        name.strip(),
        email.strip(),
        given(headline),
        given(company),
        Optional.ofNullable(avatarUrl),
        Money.ofMajor(payable(price), currency),
        Optional.ofNullable(calendlyEventTypeUri));
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(line -> !line.isEmpty());
  }

  private static BigDecimal payable(BigDecimal price) {
    if (price.signum() > 0 && price.compareTo(BigDecimal.ONE) < 0) {
      throw Problem.invalid("price", "must be 0, or 1.00 at least");
    }
    return price;
  }
}
