package ai.aureeture.booking.adapter.outbound.razorpay;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import org.jboss.logging.Logger;

/** What a failed call to Razorpay means. */
final class RazorpayFailures {
  private static final Logger LOG = Logger.getLogger(RazorpayFailures.class);

  private RazorpayFailures() {}

  static boolean isUnknown(Throwable failure) {
    return !(failure instanceof RazorpayRefusal);
  }

  // An unknown id is a 400 at Razorpay, not a 404.
  static boolean isUnknownId(Throwable failure) {
    return failure instanceof RazorpayRefusal refusal && !refusal.isOurFault();
  }

  static boolean isRefused(Throwable failure) {
    return failure instanceof RazorpayRefusal refusal
        && !refusal.isOurFault()
        && !refusal.isConflict();
  }

  static SessionRefused away(Throwable failure) {
    if (failure instanceof SessionRefused known) {
      return known;
    }
    if (failure instanceof RazorpayRefusal refusal) {
      LOG.error(
          refusal.isOurFault()
              ? "Razorpay does not accept our key: check RAZORPAY_KEY_ID and RAZORPAY_KEY_SECRET"
              : refusal.getMessage());
    }
    return new SessionRefused(
        Reason.PAYMENTS_UNAVAILABLE, "Payments aren’t available right now; please try again");
  }
}
