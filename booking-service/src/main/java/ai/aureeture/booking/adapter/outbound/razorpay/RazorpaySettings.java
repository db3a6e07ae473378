package ai.aureeture.booking.adapter.outbound.razorpay;

import io.smallrye.config.ConfigMapping;

/** The merchant's account. */
@ConfigMapping(prefix = "booking.razorpay")
interface RazorpaySettings {
  String keyId();

  String keySecret();
}
