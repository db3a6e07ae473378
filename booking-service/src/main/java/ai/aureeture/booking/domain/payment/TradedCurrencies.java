package ai.aureeture.booking.domain.payment;

import java.util.Set;

/**
 * The currencies that Razorpay takes (its "List of Supported Currencies"), without withdrawn ones,
 * and how many decimals each has.
 */
public final class TradedCurrencies {
  private static final Set<String> WITHOUT_DECIMALS =
      Set.of(
          "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
          "XAF", "XOF", "XPF");

  private static final Set<String> WITH_THREE_DECIMALS =
      Set.of("BHD", "IQD", "JOD", "KWD", "OMR", "TND");

  private static final Set<String> WITH_TWO_DECIMALS =
      Set.of(
          "AED", "ALL", "AMD", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BMD", "BND", "BOB",
          "BRL", "BSD", "BTN", "BWP", "BZD", "CAD", "CHF", "CNY", "COP", "CRC", "CUP", "CVE", "CZK",
          "DKK", "DOP", "DZD", "EGP", "ETB", "EUR", "FJD", "GBP", "GHS", "GIP", "GMD", "GTQ", "GYD",
          "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "JMD", "KES", "KGS", "KHR", "KYD", "KZT",
          "LAK", "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MUR", "MVR",
          "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PEN", "PGK", "PHP",
          "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SCR", "SEK", "SGD", "SOS", "SSP", "SVC",
          "SZL", "THB", "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "UYU", "UZS", "XCD", "YER", "ZAR",
          "ZMW");

  private TradedCurrencies() {}

  public static boolean includes(String code) {
    return WITH_TWO_DECIMALS.contains(code)
        || WITHOUT_DECIMALS.contains(code)
        || WITH_THREE_DECIMALS.contains(code);
  }

  /** Also of a currency that is not traded any more: those all had two. */
  public static int decimals(String code) {
    if (WITHOUT_DECIMALS.contains(code)) {
      return 0;
    }
    return WITH_THREE_DECIMALS.contains(code) ? 3 : 2;
  }
}
