package ai.aureeture.gateway.pages;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The checkout's script, which shows frames and calls home once it runs in a page. */
record Checkout(URI script) {
  private static final String RAZORPAY = "https://checkout.razorpay.com";

  /** What it may load and call; Razorpay's as the policy of its own Magento module lists it. */
  Map<String, List<String>> sources() {
    var origin = Origins.of(script);
    return RAZORPAY.equals(origin)
        ? Map.of(
            "script-src", List.of(RAZORPAY, "https://cdn.razorpay.com"),
            "frame-src", List.of("https://api.razorpay.com", RAZORPAY),
            "connect-src",
                List.of(
                    "https://api.razorpay.com",
                    "https://lumberjack.razorpay.com",
                    "https://lumberjack-metrics.razorpay.com"))
        : Map.of(
            "script-src", List.of(origin),
            "frame-src", List.of(origin),
            "connect-src", List.of(origin));
  }
}
