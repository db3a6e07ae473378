package ai.aureeture.booking.domain.payment;

import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.FAILED;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PROCESSED;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.REVERSED;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A session's refunds: at most one for a payment, and none is ever forgotten.
 *
 * @param atProvider what the provider reports, in the order of the first report, and one that was
 *     reversed in the order of that; several of them may make up one payment, and a part of a
 *     payment may go back without a {@link Refund}
 */
public record Refunds(List<Refund> all, List<ProviderRefund> atProvider) {
  public static final Refunds NONE = new Refunds(List.of(), List.of());

  public Optional<Refund> of(PaymentId payment) {
    return all.stream().filter(refund -> refund.payment().equals(payment)).findFirst();
  }

  /** Those the provider has still to be asked for. */
  public Stream<Refund> due() {
    return all.stream().filter(refund -> refund.state() == Refund.State.DUE);
  }

  /** Those that wait for the operator. */
  public List<Refund> failed() {
    return all.stream().filter(refund -> refund.state() == Refund.State.FAILED).toList();
  }

  /**
   * Asks for the parts of a payment that the provider reported as processed and that failed all the
   * same; empty where there are none, or where the whole payment would be back with them.
   */
  public Optional<Refund> reversedPart(Payment paid) {
    long owed = owedAgain(paid.id());
    var total = new Money(underWay(paid.id()) + owed, paid.amount().currency());
    return Optional.of(Refund.ofPart(paid.id(), total))
        .filter(part -> owed > 0 && !part.isWhole(paid));
  }

  /** What the provider has still to be asked for, so that the refund's amount goes back. */
  public Money leftOf(Refund refund) {
    var minor = refund.amount().minor() - sum(refund.payment(), ProviderRefund::isUnderWay);
    return new Money(Math.max(0, minor), refund.amount().currency());
  }

  /** What of a refund's amount has still not gone back. */
  public Money notReturned(Refund refund) {
    var minor = refund.amount().minor() - processed(refund.payment());
    return new Money(Math.max(0, minor), refund.amount().currency());
  }

  /** How many refunds of that payment the provider has made or tried. */
  public int attemptsAtProvider(PaymentId payment) {
    return (int) of(payment, _ -> true).count();
  }

  /** What the provider has accepted to give back of a payment, in the minor unit. */
  public long underWay(PaymentId payment) {
    return sum(payment, ProviderRefund::isUnderWay);
  }

  /** What the provider has given back of a payment, in the minor unit. */
  public long processed(PaymentId payment) {
    return sum(payment, refund -> refund.status() == PROCESSED);
  }

  /**
   * What had gone back of a payment and has failed since, in the minor unit, without what further
   * refunds have made up for: those that were first reported after the failure.
   */
  public long owedAgain(PaymentId payment) {
    long owed = 0;
    for (var refund : of(payment, _ -> true).toList()) {
      owed =
          switch (refund.status()) {
            case REVERSED -> owed + refund.amount().minor();
            case PROCESSED -> Math.max(0, owed - refund.amount().minor());
            case PENDING, FAILED -> owed;
          };
    }
    return owed;
  }

  /**
   * What of a payment the student has or is to receive, in the minor unit. A refund that failed
   * counts as far as it was processed.
   */
  public long returned(Payment paid) {
    return of(paid.id())
            .filter(refund -> refund.isWhole(paid))
            .filter(refund -> refund.state() != Refund.State.FAILED)
            .isPresent()
        ? Long.MAX_VALUE
        : processed(paid.id());
  }

  /** For each payment with reversed refunds, what is owed of it again. */
  public List<Refund> reversed() {
    return atProvider.stream()
        .filter(refund -> refund.status() == REVERSED)
        .map(ProviderRefund::payment)
        .distinct()
        .map(this::reversed)
        .toList();
  }

  private Refund reversed(PaymentId payment) {
    var last = of(payment, refund -> refund.status() == REVERSED).toList().getLast();
    var owed = new Money(owedAgain(payment), last.amount().currency());
    return new Refund(
        payment, owed, Refund.Reason.REFUNDED, Refund.State.FAILED, Optional.of(last.id()));
  }

  /** Whether money that the provider had reported as processed is owed to the student again. */
  public boolean hasReversed() {
    return atProvider.stream().anyMatch(refund -> refund.status() == REVERSED);
  }

  public boolean isDone(PaymentId payment) {
    return of(payment).filter(refund -> refund.state() == Refund.State.DONE).isPresent();
  }

  public Optional<ProviderRefund> atProvider(String id) {
    return atProvider.stream().filter(refund -> refund.id().equals(id)).findFirst();
  }

  /**
   * The last refund of that payment that the provider has processed: of those that had not been
   * processed before, where there are some.
   */
  public Optional<ProviderRefund> lastProcessed(PaymentId payment, Refunds before) {
    var processed = of(payment, refund -> refund.status() == PROCESSED).toList();
    return processed.stream()
        .filter(refund -> !before.atProvider.contains(refund))
        .reduce((_, last) -> last)
        .or(() -> processed.stream().reduce((_, last) -> last));
  }

  /** These with that one: in place of an older one of the same payment, and of reversed parts. */
  public Refunds with(Refund refund) {
    var others = without(refund.payment());
    return new Refunds(
            Stream.concat(others.all.stream(), Stream.of(refund)).toList(), others.atProvider)
        .makeUpForReversed(refund.payment());
  }

  /** These without the refund of that payment; what the provider reports of it stays. */
  public Refunds without(PaymentId payment) {
    return new Refunds(
        all.stream().filter(refund -> !refund.payment().equals(payment)).toList(), atProvider);
  }

  /** These after a report of the provider's. */
  public Refunds after(ProviderRefund report) {
    var known = atProvider(report.id());
    var next = known.map(before -> before.after(report)).orElse(report);
    if (known.filter(next::equals).isPresent()) {
      return this;
    }
    if (next.status() == REVERSED && known.filter(this::makesUpForAnother).isPresent()) {
      return replace(known.get(), next.with(FAILED));
    }
    var all =
        known.isEmpty() || next.status() == REVERSED
            ? without(next.id()).and(next)
            : replace(known.get(), next);
    return all.owedAgain(next.payment()) == 0 ? all.makeUpForReversed(next.payment()) : all;
  }

  // All of it: what makes up for the last of what is owed leaves no other that is reversed.
  private boolean makesUpForAnother(ProviderRefund refund) {
    return without(refund.id()).owedAgain(refund.payment()) > owedAgain(refund.payment());
  }

  private Refunds without(String id) {
    return new Refunds(all, atProvider.stream().filter(refund -> !refund.id().equals(id)).toList());
  }

  private Refunds makeUpForReversed(PaymentId payment) {
    return of(payment, refund -> refund.status() == REVERSED)
        .reduce(this, (all, gone) -> all.replace(gone, gone.with(FAILED)), (a, _) -> a);
  }

  private Refunds replace(ProviderRefund known, ProviderRefund next) {
    return new Refunds(
        all, atProvider.stream().map(refund -> refund.equals(known) ? next : refund).toList());
  }

  private Refunds and(ProviderRefund first) {
    return new Refunds(all, Stream.concat(atProvider.stream(), Stream.of(first)).toList());
  }

  private long sum(PaymentId payment, Predicate<ProviderRefund> which) {
    return of(payment, which).mapToLong(refund -> refund.amount().minor()).sum();
  }

  private Stream<ProviderRefund> of(PaymentId payment, Predicate<ProviderRefund> which) {
    return atProvider.stream().filter(refund -> refund.payment().equals(payment)).filter(which);
  }
}
