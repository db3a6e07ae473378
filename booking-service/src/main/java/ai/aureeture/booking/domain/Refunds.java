package ai.aureeture.booking.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A session's refunds: at most one for a payment, and none is ever forgotten. */
public record Refunds(List<Refund> all) {
  public static final Refunds NONE = new Refunds(List.of());

  public Optional<Refund> of(PaymentId payment) {
    return all.stream().filter(refund -> refund.payment().equals(payment)).findFirst();
  }

  /** Those the provider has still to be asked for. */
  public Stream<Refund> due() {
    return all.stream().filter(refund -> refund.state() == Refund.State.DUE);
  }

  boolean isDone(PaymentId payment) {
    return of(payment).filter(refund -> refund.state() == Refund.State.DONE).isPresent();
  }

  /** These with that one: in place of an older word on the same payment. */
  Refunds with(Refund refund) {
    var others = all.stream().filter(other -> !other.payment().equals(refund.payment()));
    return new Refunds(Stream.concat(others, Stream.of(refund)).toList());
  }
}
