package ai.aureeture.gateway.pages;

import java.net.URI;
import java.util.List;

/** Where the checkout's script comes from, and whom it shows and calls once it runs in a page. */
record Checkout(List<String> scripts, List<String> frames, List<String> calls) {

  /** Beyond its script, as the content policy of Razorpay's own Magento module lists it. */
  private static final Checkout RAZORPAY =
      new Checkout(
          List.of("https://checkout.razorpay.com", "https://cdn.razorpay.com"),
          List.of("https://api.razorpay.com", "https://checkout.razorpay.com"),
          List.of(
              "https://api.razorpay.com",
              "https://lumberjack.razorpay.com",
              "https://lumberjack-metrics.razorpay.com"));

  static Checkout of(URI script) {
    var origin = Origins.of(script);
    return RAZORPAY.scripts.contains(origin)
        ? RAZORPAY
        : new Checkout(List.of(origin), List.of(origin), List.of(origin));
  }
}
