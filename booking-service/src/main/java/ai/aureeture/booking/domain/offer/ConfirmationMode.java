package ai.aureeture.booking.domain.offer;

import ai.aureeture.booking.domain.payment.Money;
import java.util.Optional;

/** What makes a booking of an offer stand. Its price only decides whether there is an order. */
public enum ConfirmationMode {
  /** The payment, or, where nothing is to be paid, the booking itself. */
  INSTANT,
  /** The mentor's answer. Only free offers wait for one: a paid session always stands. */
  BY_MENTOR;

  /** What is chosen; the mentor's answer is the default where nothing is to be paid. */
  public static ConfirmationMode of(Optional<ConfirmationMode> chosen, Money price) {
    return price.minor() > 0 ? INSTANT : chosen.orElse(BY_MENTOR);
  }
}
