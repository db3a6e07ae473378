package ai.aureeture.analytics.adapter.inbound.rest;

import java.util.List;
import java.util.Map;

/**
 * Money of one currency.
 *
 * @param currency ISO 4217 code
 * @param minor in the currency's minor unit
 */
record AmountView(String currency, long minor) {

  static List<AmountView> of(Map<String, Long> amounts) {
    return amounts.entrySet().stream()
        .map(amount -> new AmountView(amount.getKey(), amount.getValue()))
        .toList();
  }
}
