package ai.aureeture.booking.domain.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradedCurrenciesTest {

  @ParameterizedTest
  @ValueSource(strings = {"INR", "USD", "EUR", "GBP", "AED", "SGD", "AUD", "CAD", "JPY", "KWD"})
  void currencies_of_payments_are_traded(String code) {
    assertTrue(TradedCurrencies.includes(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEM", "HRK", "BGN", "SLL", "USN", "XAU", "XXX", "BTC", "inr", ""})
  void withdrawn_accounting_and_unknown_ones_are_not(String code) {
    assertFalse(TradedCurrencies.includes(code));
  }

  /** Mails count the decimals by ISO 4217: they must agree. */
  @Test
  void the_decimals_are_those_of_iso_4217() {
    Currency.getAvailableCurrencies().stream()
        .filter(currency -> TradedCurrencies.includes(currency.getCurrencyCode()))
        .forEach(currency ->
            assertEquals(
                currency.getDefaultFractionDigits(),
                TradedCurrencies.decimals(currency.getCurrencyCode()),
                currency.getCurrencyCode()));
  }
}
