package ai.aureeture.booking.domain.imports;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.WeeklyCap;
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
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.reschedule.Reschedules;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionState;
import ai.aureeture.booking.domain.session.Terms;
import java.time.Instant;
import java.time.ZoneId;
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
  /** A weekly cap does not keep an imported session out. */
  private static final int NO_CAP = Integer.MAX_VALUE;

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
    var state = former.status() == FormerSession.Status.CANCELLED ? ended(paid) : standing(paid);
    var session =
        new Session(
            former.id(),
            terms(paid),
            former.subject(),
            reservation(former.slot()),
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

  private SessionState ended(Optional<Fee.Paid> paid) {
    return paid.<SessionState>map(SessionState.Refunded::new)
        .orElseGet(() ->
            new SessionState.Released(
                former.priced() ? CancelReason.HOLD_RELEASED : CancelReason.DECLINED));
  }

  private SessionState standing(Optional<Fee.Paid> paid) {
    if (isRefunded(paid) && !former.slot().hasStarted(now)) {
      return new SessionState.Refunded(paid.orElseThrow());
    }
    var fee = fee(paid);
    if (former.slot().isOver(now)) {
      return new SessionState.Completed(fee);
    }
    return switch (former.status()) {
      case COMPLETED -> new SessionState.Completed(requireStarted(fee));
      case ONGOING ->
          former.slot().hasStarted(now)
              ? new SessionState.Ongoing(fee)
              : new SessionState.Scheduled(fee);
      case RESCHEDULE_REQUESTED -> waiting(fee);
      case SCHEDULED, CANCELLED -> new SessionState.Scheduled(fee);
    };
  }

  private Fee fee(Optional<Fee.Paid> paid) {
    if (paid.isEmpty() && former.priced()) {
      throw new SessionNotImported(
          former.paymentStatus() == PaymentStatus.PENDING
              ? Reason.NOT_PAID
              : Reason.PAYMENT_ID_MISSING);
    }
    return paid.<Fee>map(fee -> fee).orElseGet(Fee.Free::new);
  }

  private Fee requireStarted(Fee fee) {
    if (!former.slot().hasStarted(now)) {
      throw new SessionNotImported(Reason.COMPLETED_BEFORE_START);
    }
    return fee;
  }

  // The one who is to answer has as long as for any question, from now on.
  private SessionState waiting(Fee fee) {
    return former
        .question()
        .map(question -> request(question))
        .filter(request -> request.isOpen(now))
        .<SessionState>map(request -> new SessionState.RescheduleRequested(fee, request))
        .orElseGet(() -> new SessionState.Scheduled(fee));
  }

  private RescheduleRequest request(FormerSession.Question question) {
    var proposed =
        question
            .proposed()
            .filter(slot -> !slot.hasStarted(now) && !slot.equals(former.slot()))
            .map(this::reservation);
    var ask = new RescheduleRequest.Ask(question.id(), question.by(), question.reason(), proposed);
    var lapsesAt = RescheduleRequest.ask(ask, former.slot(), rules, now).lapsesAt();
    return new RescheduleRequest(
        question.id(),
        question.by(),
        question.reason(),
        proposed,
        question.requestedAt(),
        lapsesAt,
        RescheduleRequest.Status.PENDING,
        Optional.empty());
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

  private Reservation reservation(Slot slot) {
    var zone = ZoneId.of(former.mentorZone());
    var monday = slot.start().atZone(zone).toLocalDate().with(previousOrSame(MONDAY));
    return new Reservation(
        slot,
        0,
        new WeeklyCap(
            monday.atStartOfDay(zone).toInstant(),
            monday.plusWeeks(1).atStartOfDay(zone).toInstant(),
            NO_CAP));
  }

  private Refunds refunds(Optional<Fee.Paid> paid) {
    return isRefunded(paid)
        ? Refunds.NONE.with(Refund.formerlyDone(paid.orElseThrow().payment()))
        : Refunds.NONE;
  }

  private boolean isRefunded(Optional<Fee.Paid> paid) {
    return paid.isPresent() && former.paymentStatus() == PaymentStatus.REFUNDED;
  }
}
