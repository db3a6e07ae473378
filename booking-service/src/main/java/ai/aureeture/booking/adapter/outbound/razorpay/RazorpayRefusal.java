package ai.aureeture.booking.adapter.outbound.razorpay;

/** Razorpay understood the request and said no; it has had no effect. */
final class RazorpayRefusal extends RuntimeException {
  private final int status;

  RazorpayRefusal(int status) {
    super("Razorpay refused with status " + status, null, false, false);
    this.status = status;
  }

  /**
   * Whether the same request, sent again, may be accepted: another one with its key is under way.
   */
  boolean isConflict() {
    return status == 409;
  }

  boolean isOurFault() {
    return status == 401 || status == 403;
  }
}
