package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.PaymentTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long students took from the hold to the payment, in seconds, each number rounded up to the
 * bound of its class; null where none paid, and where it was more than an hour.
 */
record SecondsToPayView(@Nullable Long median, @Nullable Long p90, @Nullable Long p99) {

  static SecondsToPayView of(Map<PaymentTime, Long> times) {
    return new SecondsToPayView(
        percentile(50, times), percentile(90, times), percentile(99, times));
  }

  private static @Nullable Long percentile(int percent, Map<PaymentTime, Long> times) {
    return PaymentTime.percentile(percent, times).flatMap(PaymentTime::seconds).orElse(null);
  }
}
