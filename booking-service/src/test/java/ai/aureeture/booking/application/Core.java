package ai.aureeture.booking.application;

import ai.aureeture.booking.application.booking.AdoptPayment;
import ai.aureeture.booking.application.booking.AnswerFreeRequest;
import ai.aureeture.booking.application.booking.BookSlot;
import ai.aureeture.booking.application.booking.BookSlot.Booked;
import ai.aureeture.booking.application.booking.BookSlot.Command;
import ai.aureeture.booking.application.booking.BookSlot.Student;
import ai.aureeture.booking.application.booking.ConfirmCharge;
import ai.aureeture.booking.application.booking.ConfirmPayment;
import ai.aureeture.booking.application.booking.FulfilPayment;
import ai.aureeture.booking.application.booking.HandlePaymentWebhook;
import ai.aureeture.booking.application.booking.KeepUnmatchedPayment;
import ai.aureeture.booking.application.booking.LapseHolds;
import ai.aureeture.booking.application.booking.OpenOrder;
import ai.aureeture.booking.application.booking.PrepareSession;
import ai.aureeture.booking.application.booking.ReconcileHold;
import ai.aureeture.booking.application.booking.ReleaseHold;
import ai.aureeture.booking.application.booking.ReportedPayment;
import ai.aureeture.booking.application.booking.ReportedPayment.Details;
import ai.aureeture.booking.application.booking.SettleRefunds;
import ai.aureeture.booking.application.booking.VerifyOrderPaid;
import ai.aureeture.booking.application.booking.adopting.KeepAdoptablePayment;
import ai.aureeture.booking.application.booking.adopting.ReturnAdoptablePayment;
import ai.aureeture.booking.application.meeting.CompleteSession;
import ai.aureeture.booking.application.meeting.EditSession;
import ai.aureeture.booking.application.meeting.JoinSession;
import ai.aureeture.booking.application.meeting.RecordMeetingRoom;
import ai.aureeture.booking.application.meeting.WarnOfLostMail;
import ai.aureeture.booking.application.moving.AnswerReschedule;
import ai.aureeture.booking.application.moving.LapseRequests;
import ai.aureeture.booking.application.moving.RequestReschedule;
import ai.aureeture.booking.application.people.PublishOffer;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.Ids;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.review.ReviewId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.support.Cast;
import ai.aureeture.testsupport.MovableClock;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The whole core wired by hand, with a clock that moves only when a test moves it. */
public final class Core {
  public final InMemorySessions sessions = new InMemorySessions();
  public final InMemoryOffers offers = new InMemoryOffers();
  public final FakeAvailability availability = new FakeAvailability();
  public final FakePaymentGateway payments = new FakePaymentGateway();
  public final InMemoryUnpaidOrders unpaid = new InMemoryUnpaidOrders(sessions);
  public final InMemoryDueRefunds dueRefunds = new InMemoryDueRefunds(sessions);
  public final InMemoryDueSessions dueSessions = new InMemoryDueSessions(sessions);
  public final MovableClock clock = new MovableClock(Cast.NOW);

  /** What the receipts of orders begin with that another system opens; empty at first. */
  public Optional<String> adoptedReceiptPrefix = Optional.empty();

  public final BookingPolicy policy = new Policy();
  public final Ids ids = new SomeIds();

  public final SettleRefunds settleRefunds =
      new SettleRefunds(dueRefunds, payments, sessions, clock);
  public final InMemoryUnmatchedPayments unmatched = new InMemoryUnmatchedPayments();
  public final InMemoryAdoptablePayments adoptable = new InMemoryAdoptablePayments(sessions);
  public final KeepAdoptablePayment keepAdoptable =
      new KeepAdoptablePayment(adoptable, unmatched, payments, policy, clock);
  public final ReturnAdoptablePayment returnAdoptable =
      new ReturnAdoptablePayment(adoptable, payments, clock);
  public final KeepUnmatchedPayment keepUnmatched =
      new KeepUnmatchedPayment(
          sessions, payments, unmatched, keepAdoptable, returnAdoptable, clock);
  public final FulfilPayment fulfilment =
      new FulfilPayment(
          sessions,
          payments,
          settleRefunds,
          new VerifyOrderPaid(payments, unmatched, unpaid, clock),
          keepUnmatched,
          clock);
  public final OpenOrder orders = new OpenOrder(payments, sessions, clock);
  private final PrepareSession preparation =
      new PrepareSession(offers, availability, policy, ids, clock);
  public final BookSlot bookSlot = new BookSlot(preparation, sessions, orders, clock);
  public final AdoptPayment adoption =
      new AdoptPayment(
          keepAdoptable, returnAdoptable, adoptable, preparation, sessions, payments, clock);
  public final ConfirmPayment confirmPayment =
      new ConfirmPayment(
          sessions,
          payments,
          new ConfirmCharge(payments, fulfilment, keepUnmatched),
          keepUnmatched,
          keepAdoptable,
          adoption);
  public final HandlePaymentWebhook handlePaymentWebhook =
      new HandlePaymentWebhook(sessions, fulfilment, keepUnmatched, clock);
  public final LapseHolds lapseHolds =
      new LapseHolds(
          unpaid,
          sessions,
          new ReconcileHold(orders, payments, fulfilment, sessions, clock),
          clock);
  public final ReleaseHold releaseHold = new ReleaseHold(sessions, clock);
  public final JoinSession joinSession = new JoinSession(sessions, new FakeJoinLinks(), clock);
  public final RecordMeetingRoom recordRoom = new RecordMeetingRoom(sessions, clock);
  public final RequestReschedule requestReschedule =
      new RequestReschedule(sessions, availability, policy, ids, clock);
  public final AnswerReschedule answerReschedule =
      new AnswerReschedule(sessions, availability, clock);
  public final LapseRequests lapseRequests = new LapseRequests(dueSessions, sessions, clock);
  public final CompleteSession completeSession =
      new CompleteSession(sessions, dueSessions, policy, clock);
  public final AnswerFreeRequest freeRequests = new AnswerFreeRequest(sessions, clock);
  public final EditSession editSession = new EditSession(sessions, clock);
  public final WarnOfLostMail warnOfLostMail = new WarnOfLostMail(sessions, clock);

  public Core() {
    now(
        new PublishOffer(offers, clock)
            .publish(Cast.ASHAS_OFFER, Actor.of(Participant.MENTOR, Cast.ASHA.id())));
  }

  public Booked book(Person student, Slot slot) {
    return now(bookSlot.book(command(student, slot)));
  }

  @CanIgnoreReturnValue
  public Session held(Person student, Slot slot) {
    return book(student, slot).session();
  }

  public static Command command(Person student, Slot slot) {
    return new Command(
        new Student(student.id(), student.name(), student.email(), true),
        Cast.ASHA.id(),
        slot,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What the browser says after the checkout. */
  public static ReportedPayment reported(Session session, Charge charge) {
    return new ReportedPayment(
        session.terms().student().id(),
        charge.id(),
        session.order(),
        Optional.of(FakePaymentGateway.SIGNATURE),
        Details.NONE);
  }

  public Session current(Session session) {
    return now(sessions.get(session.id()));
  }

  public OrderId orderOf(Session session) {
    return session.order().orElseThrow();
  }

  public void pass(Duration time) {
    clock.pass(time);
  }

  @CanIgnoreReturnValue
  public static <T> T now(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(20));
  }

  public static Reason refusal(Uni<?> uni) {
    try {
      throw new AssertionError("not refused: " + now(uni));
    } catch (SessionRefused refused) {
      return refused.reason();
    }
  }

  private final class Policy implements BookingPolicy {
    @Override
    public Optional<String> adoptedReceiptPrefix() {
      return adoptedReceiptPrefix;
    }

    @Override
    public Duration adoptedWithin() {
      return Duration.ofHours(24);
    }

    @Override
    public Duration holdTime() {
      return Duration.ofMinutes(10);
    }

    @Override
    public RescheduleRules reschedules() {
      return Cast.RULES;
    }

    @Override
    public Duration completeAfter() {
      return Duration.ofMinutes(60);
    }

    @Override
    public String supportContact() {
      return "support@aureeture.example";
    }

    @Override
    public Optional<Duration> payoutAfter() {
      return Optional.empty();
    }
  }

  private record SomeIds() implements Ids {
    @Override
    public SessionId next() {
      return Cast.anId();
    }

    @Override
    public RequestId nextRequest() {
      return new RequestId(UUID.randomUUID());
    }

    @Override
    public PhotoName nextPhoto() {
      return Cast.aPhoto();
    }

    @Override
    public ReviewId nextReview() {
      return new ReviewId(UUID.randomUUID());
    }
  }
}
