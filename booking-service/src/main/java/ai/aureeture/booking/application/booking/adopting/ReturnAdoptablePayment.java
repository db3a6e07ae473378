package ai.aureeture.booking.application.booking.adopting;

import ai.aureeture.booking.application.DueWork;
import ai.aureeture.booking.application.port.AdoptablePayments;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.AdoptablePayment.State;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.ReturnReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * An adoptable payment that gets no session goes back in full: at once when its session is refused,
 * by the timer when its student never asks. The decision is kept before the provider is asked.
 */
@ApplicationScoped
public class ReturnAdoptablePayment {
  private static final Logger LOG = Logger.getLogger(ReturnAdoptablePayment.class);
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int BATCH = 20;

  private final AdoptablePayments adoptable;
  private final PaymentGateway payments;
  private final Clock clock;

  public ReturnAdoptablePayment(AdoptablePayments adoptable, PaymentGateway payments, Clock clock) {
    this.adoptable = adoptable;
    this.payments = payments;
    this.clock = clock;
  }

  /** Gives back what has waited long enough, and tries every refund that is due now. */
  public Uni<Void> returnDue() {
    return DueWork.eachByItself(adoptable.takeDue(clock.instant(), LEASE, BATCH), this::seeTo);
  }

  /**
   * Decides that the payment goes back, unless that is decided, and tries the refund; should that
   * fail, {@link #returnDue} tries again. Refused with BOOKING_MISMATCH when a session has it.
   */
  public Uni<AdoptablePayment> giveBack(PaymentId payment, ReturnReason why) {
    var isNew = new AtomicBoolean();
    return adoptable
        .change(
            payment,
            before -> {
              isNew.set(before.state() == State.WAITING);
              return before.returned(why, clock.instant());
            })
        .call(returned -> isNew.get() ? attempt(returned) : Uni.createFrom().voidItem());
  }

  /** The provider reports a refund of a payment that no session has. */
  public Uni<Void> refundHeard(PaymentId payment) {
    return adoptable
        .of(payment)
        .flatMap(kept -> kept.map(this::lookAtRefunds).orElse(Uni.createFrom().voidItem()));
  }

  // Money of which a part is back already pays for no session.
  private Uni<Void> lookAtRefunds(AdoptablePayment kept) {
    return kept.state() == State.WAITING
        ? payments
            .refundsOf(kept.payment().id())
            .flatMap(found ->
                kept.leftAfter(found).equals(kept.payment().amount())
                    ? Uni.createFrom().voidItem()
                    : giveBack(kept.payment().id(), ReturnReason.REFUNDED_ELSEWHERE)
                        .replaceWithVoid())
        : settle(kept);
  }

  private Uni<Void> seeTo(AdoptablePayment due) {
    return due.state() == State.WAITING
        ? giveBack(due.payment().id(), ReturnReason.UNUSED)
            .replaceWithVoid()
            .onFailure(
                failure -> SessionRefused.isFor(failure, Reason.BOOKING_MISMATCH, Reason.NOT_FOUND))
            .recoverWithUni(_ -> adoptable.remove(due.payment().id()))
        : settleOrPostpone(due);
  }

  private Uni<Void> attempt(AdoptablePayment returned) {
    LOG.warnf(
        "payment=%s order=%s of another system's checkout goes back: %s",
        returned.payment().id(),
        returned.payment().order(),
        returned.why().map(ReturnReason::words).orElse(""));
    return settleOrPostpone(returned).onFailure().recoverWithNull();
  }

  private Uni<Void> settleOrPostpone(AdoptablePayment due) {
    return settle(due)
        .onFailure(SessionRefused::isOutage)
        .recoverWithUni(_ -> change(due, kept -> kept.unanswered(clock.instant())));
  }

  // What has gone back already is taken in first, so that only the rest is asked for.
  private Uni<Void> settle(AdoptablePayment due) {
    return payments
        .refundsOf(due.payment().id())
        .flatMap(found ->
            adoptable
                .change(due.payment().id(), kept -> kept.reported(found, clock.instant()))
                .flatMap(kept ->
                    kept.state() == State.DUE ? ask(kept, found) : Uni.createFrom().voidItem()));
  }

  private Uni<Void> ask(AdoptablePayment due, List<ProviderRefund> found) {
    var left = due.leftAfter(found);
    if (left.minor() == 0) {
      return change(due, kept -> kept.accepted(clock.instant()));
    }
    return payments
        .refund(due.payment().id(), left, found.size())
        .flatMap(made ->
            change(
                due,
                kept -> {
                  var now = clock.instant();
                  return made.filter(refund -> refund.status() != ProviderRefund.Status.FAILED)
                      .map(refund -> kept.accepted(now).reported(with(found, refund), now))
                      .orElseGet(() -> kept.declined(now));
                }));
  }

  private Uni<Void> change(AdoptablePayment due, UnaryOperator<AdoptablePayment> decide) {
    return adoptable.change(due.payment().id(), decide).replaceWithVoid();
  }

  private static List<ProviderRefund> with(List<ProviderRefund> found, ProviderRefund made) {
    return Stream.concat(
            found.stream().filter(refund -> !refund.id().equals(made.id())), Stream.of(made))
        .toList();
  }
}
