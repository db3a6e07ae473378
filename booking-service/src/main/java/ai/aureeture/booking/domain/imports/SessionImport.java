package ai.aureeture.booking.domain.imports;

import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.imports.SessionNotImported.Reason;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.payment.Refunds;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.reschedule.Reschedules;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a session of the former database is here, decided in one step, without mail or bell: it
 * becomes the session that its own life here would have led to.
 *
 * <ul>
 *   <li>scheduled, ongoing and waiting for an answer stay so while they are not over; what is over
 *       is completed;
 *   <li>a refunded session that has not begun is cancelled;
 *   <li>cancelled and paid is cancelled with its payment, which the operator may still give back;
 *   <li>cancelled without a payment is declined where it had no price, and a booking let go where
 *       it had one.
 * </ul>
 */
public final class SessionImport {
  private final FormerSession former;
  private final Offer offer;
  private final RescheduleRules rules;
  private final Instant now;

  private SessionImport(FormerSession former, Offer offer, RescheduleRules rules, Instant now) {
    this.former = former;
    this.offer = offer;
    this.rules = rules;
    this.now = now;
  }

  /**
   * The session as it is here from now on.
   *
   * @param offer the mentor's, for the name and the address
   * @throws SessionNotImported when it can be none
   */
  public static Decision decide(
      FormerSession former, Offer offer, RescheduleRules rules, Instant now) {
    return new SessionImport(former, offer, rules, now).decide();
  }

  private Decision decide() {
    if (former.student().id().equals(former.mentorId())) {
      throw new SessionNotImported(Reason.OWN_OFFER);
    }
    var paid = paid();
    var state = new ImportedState(former, paid, rules, now).decide();
    var session =
        new Session(
            former.id(),
            terms(paid),
            former.subject(),
            former.reserve(former.slot()),
            former.order(),
            state,
            Reschedules.NONE,
            former.room(),
            refunds(paid),
            List.of(),
            1,
            now);
    return new Decision(session, List.of(new SessionEvent.Imported()));
  }

  private Optional<Fee.Paid> paid() {
    if (former.paymentStatus() == PaymentStatus.PENDING || former.payment().isEmpty()) {
      return Optional.empty();
    }
    var amount =
        former
            .amount()
            .filter(money -> money.minor() > 0)
            .orElseThrow(() -> new SessionNotImported(Reason.AMOUNT_MISSING));
    // Some versions of the front end kept no order: nothing here asks for a confirmed one's.
    var order = former.order().orElse(new OrderId(null));
    return Optional.of(new Fee.Paid(new Payment(former.payment().get(), order, amount)));
  }

  private Terms terms(Optional<Fee.Paid> paid) {
    var mentor =
        new Person(
            offer.mentorId(),
            offer.name(),
            offer.email(),
            former.mentorZone(),
            offer.emailVerified(),
            false);
    var price = price(paid);
    return new Terms(
        mentor,
        former.student(),
        price,
        ConfirmationMode.of(Optional.empty(), price),
        Optional.empty(),
        former.createdAt(),
        former.createdAt());
  }

  private Money price(Optional<Fee.Paid> paid) {
    return paid.map(fee -> fee.payment().amount())
        .or(() -> former.amount().filter(_ -> former.priced()))
        .orElseGet(() -> new Money(0, offer.price().currency()));
  }

  private Refunds refunds(Optional<Fee.Paid> paid) {
    return paid.isPresent() && former.paymentStatus() == PaymentStatus.REFUNDED
        ? Refunds.NONE.with(Refund.formerlyDone(paid.orElseThrow().payment()))
        : Refunds.NONE;
  }
}
