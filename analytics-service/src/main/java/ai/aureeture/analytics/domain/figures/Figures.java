package ai.aureeture.analytics.domain.figures;

import java.util.Map;
import java.util.SortedMap;

/**
 * The numbers of a day, or of any time: they are added up, and what was added can be taken away
 * again. Two that count the same are equal, in whatever order they were added.
 *
 * @param captured what students paid, in the minor unit of each currency (ISO 4217)
 * @param refunded what went back to them, likewise
 * @param paymentTimes of the holds that were paid
 */
public record Figures(
    SortedMap<Count, Long> counts,
    SortedMap<String, Long> captured,
    SortedMap<String, Long> refunded,
    SortedMap<PaymentTime, Long> paymentTimes) {
  public static final Figures NONE = new Figures(Map.of(), Map.of(), Map.of(), Map.of());

  public Figures {
    counts = Sums.of(counts);
    captured = Sums.of(captured);
    refunded = Sums.of(refunded);
    paymentTimes = Sums.of(paymentTimes);
  }

  private Figures(
      Map<Count, Long> counts,
      Map<String, Long> captured,
      Map<String, Long> refunded,
      Map<PaymentTime, Long> paymentTimes) {
    this(Sums.of(counts), Sums.of(captured), Sums.of(refunded), Sums.of(paymentTimes));
  }

  public static Figures one(Count counted) {
    return of(counted, 1);
  }

  public static Figures of(Count counted, long number) {
    return new Figures(Map.of(counted, number), Map.of(), Map.of(), Map.of());
  }

  public static Figures captured(String currency, long minor) {
    return new Figures(Map.of(), Map.of(currency, minor), Map.of(), Map.of());
  }

  public static Figures refunded(String currency, long minor) {
    return new Figures(Map.of(), Map.of(), Map.of(currency, minor), Map.of());
  }

  public static Figures one(PaymentTime time) {
    return new Figures(Map.of(), Map.of(), Map.of(), Map.of(time, 1L));
  }

  public long count(Count counted) {
    return counts.getOrDefault(counted, 0L);
  }

  /** Whether they are all zero. */
  public boolean countNothing() {
    return equals(NONE);
  }

  public Figures plus(Figures other) {
    return new Figures(
        Sums.plus(counts, other.counts),
        Sums.plus(captured, other.captured),
        Sums.plus(refunded, other.refunded),
        Sums.plus(paymentTimes, other.paymentTimes));
  }

  public Figures minus(Figures other) {
    return plus(other.negated());
  }

  private Figures negated() {
    return new Figures(
        Sums.negated(counts),
        Sums.negated(captured),
        Sums.negated(refunded),
        Sums.negated(paymentTimes));
  }
}
