package ai.aureeture.booking.domain.payment;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.ProviderRefund.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A captured payment of an order that another system opened for a session here. It waits for the
 * student to ask for that session. With the session it is an ordinary session's payment and no
 * longer this; without, it goes back in full, and can get no session any more.
 *
 * @param studentId who asked for a session with it first; no other student may
 * @param seenAt when this service first heard of it
 * @param why empty while it waits
 * @param attempts how often the provider was asked in vain to refund it
 * @param refusals how often of these because the provider refused
 * @param nextAttemptAt when it goes back unless it has a session; then, when its refund is tried
 */
public record AdoptablePayment(
    Payment payment,
    Optional<String> studentId,
    Instant seenAt,
    State state,
    Optional<ReturnReason> why,
    int attempts,
    int refusals,
    Instant nextAttemptAt) {
  // The call that decides that it goes back tries the refund at once; the timer waits that long.
  private static final Duration FIRST_ATTEMPT_TAKES = Duration.ofSeconds(20);

  public enum State {
    WAITING,
    /** Its refund is due. */
    DUE,
    /** All of it is back. */
    DONE,
    /** The provider does not give it back: a person has to. */
    FAILED
  }

  /** One that was heard of just now. */
  public static AdoptablePayment seen(Payment payment, Instant now, Duration holdTime) {
    return new AdoptablePayment(
        payment, Optional.empty(), now, State.WAITING, Optional.empty(), 0, 0, now.plus(holdTime));
  }

  /** A student asks for a session with it. Refused with NOT_YOUR_BOOKING when another one did. */
  public AdoptablePayment askedBy(String student) {
    if (studentId.filter(first -> !first.equals(student)).isPresent()) {
      throw new SessionRefused(
          Reason.NOT_YOUR_BOOKING, "Another student has used this payment already");
    }
    return new AdoptablePayment(
        payment, Optional.of(student), seenAt, state, why, attempts, refusals, nextAttemptAt);
  }

  /** Refuses for the reason it goes back for, once it does. */
  public void requireWaiting() {
    if (state != State.WAITING) {
      throw why.orElseThrow().refusal();
    }
  }

  /** It goes back; the first reason stays. */
  public AdoptablePayment returned(ReturnReason reason, Instant now) {
    return state == State.WAITING
        ? with(State.DUE, Optional.of(reason), 0, 0, now.plus(FIRST_ATTEMPT_TAKES))
        : this;
  }

  /** After a look at all its refunds; one that has failed after it was done is due again. */
  public AdoptablePayment reported(List<ProviderRefund> refunds, Instant now) {
    if (state != State.WAITING && isBackWith(refunds)) {
      return with(State.DONE, why, attempts, refusals, nextAttemptAt);
    }
    return state == State.DONE ? with(State.DUE, why, attempts, refusals, now) : this;
  }

  /** The provider has accepted to give back what was left. */
  public AdoptablePayment accepted(Instant now) {
    return due(Optional.of(RefundRetries.next(attempts, now)), refusals);
  }

  /** The provider did not answer. */
  public AdoptablePayment unanswered(Instant now) {
    return due(RefundRetries.afterOutage(attempts, now), refusals);
  }

  /** The provider refused the refund. */
  public AdoptablePayment declined(Instant now) {
    return due(RefundRetries.afterRefusal(refusals, now), refusals + 1);
  }

  /** What the provider has still to be asked for. */
  public Money leftAfter(List<ProviderRefund> refunds) {
    long minor =
        refunds.stream()
            .filter(ProviderRefund::isUnderWay)
            .mapToLong(refund -> refund.amount().minor())
            .sum();
    return new Money(Math.max(0, payment.amount().minor() - minor), payment.amount().currency());
  }

  private boolean isBackWith(List<ProviderRefund> refunds) {
    return leftAfter(
                refunds.stream().filter(refund -> refund.status() == Status.PROCESSED).toList())
            .minor()
        == 0;
  }

  private AdoptablePayment due(Optional<Instant> next, int refused) {
    return state == State.DUE
        ? with(
            next.isPresent() ? State.DUE : State.FAILED,
            why,
            attempts + 1,
            refused,
            next.orElse(nextAttemptAt))
        : this;
  }

  private AdoptablePayment with(
      State next, Optional<ReturnReason> reason, int asked, int refused, Instant at) {
    return new AdoptablePayment(payment, studentId, seenAt, next, reason, asked, refused, at);
  }
}
