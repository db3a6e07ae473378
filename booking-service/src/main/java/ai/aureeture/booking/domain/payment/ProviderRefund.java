package ai.aureeture.booking.domain.payment;

/**
 * One refund of all or part of a payment, as the provider reports it. Reports come repeated, late
 * and out of order: the id makes sure that each refund counts once, and its status only advances.
 *
 * @param id the provider's refund id
 */
public record ProviderRefund(String id, PaymentId payment, Money amount, Status status) {

  /** In the order in which a refund can advance. */
  public enum Status {
    /** The provider has accepted it. */
    PENDING,
    /** The money is on its way to the student's bank. */
    PROCESSED,
    /** The money stays with the merchant. */
    FAILED,
    /** It failed after the provider had reported it as processed. */
    REVERSED
  }

  /** Whether the provider has accepted it and it has not failed. */
  public boolean isUnderWay() {
    return status == Status.PENDING || status == Status.PROCESSED;
  }

  /** This refund after a further report about it. */
  public ProviderRefund after(ProviderRefund report) {
    if (report.status.compareTo(status) <= 0) {
      return this;
    }
    return with(
        status == Status.PROCESSED && report.status == Status.FAILED
            ? Status.REVERSED
            : report.status);
  }

  public ProviderRefund with(Status next) {
    return new ProviderRefund(id, payment, amount, next);
  }
}
