package ai.aureeture.booking.application;

import ai.aureeture.booking.application.BookSlot.Booked;
import ai.aureeture.booking.application.BookSlot.Student;
import ai.aureeture.booking.application.BookSlot.Wish;
import ai.aureeture.booking.application.Claim.Details;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.Ids;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.RequestId;
import ai.aureeture.booking.domain.RescheduleRules;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Side;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.support.Cast;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The whole core wired by hand, with a clock that only moves when it is told to. */
final class Core {
  final InMemorySessions sessions = new InMemorySessions();
  final InMemoryOffers offers = new InMemoryOffers();
  final FakeAvailability availability = new FakeAvailability();
  final FakePaymentGateway payments = new FakePaymentGateway();
  final InMemoryUnpaidOrders unpaid = new InMemoryUnpaidOrders(sessions);
  final InMemoryDueRefunds dueRefunds = new InMemoryDueRefunds(sessions);
  final InMemoryDueSessions dueSessions = new InMemoryDueSessions(sessions);
  final MovableClock clock = new MovableClock();

  final BookingPolicy policy = new Policy();
  final Ids ids = new SomeIds();

  final SettleRefunds settleRefunds = new SettleRefunds(dueRefunds, payments, sessions, clock);
  final FulfilPayment fulfilment = new FulfilPayment(sessions, settleRefunds, clock);
  final OpenOrder orders = new OpenOrder(payments, sessions, clock);
  final BookSlot bookSlot =
      new BookSlot(offers, availability, sessions, orders, policy, ids, clock);
  final ConfirmPayment confirmPayment = new ConfirmPayment(sessions, payments, fulfilment);
  final HearPaymentNews news = new HearPaymentNews(sessions, payments, fulfilment, clock);
  final LapseHolds lapseHolds = new LapseHolds(unpaid, sessions, payments, fulfilment, clock);
  final ReleaseHold releaseHold = new ReleaseHold(sessions, clock);
  final JoinSession joinSession = new JoinSession(sessions, new FakeDoors(), clock);
  final RecordMeetingRoom recordRoom = new RecordMeetingRoom(sessions, clock);
  final RequestReschedule requestReschedule =
      new RequestReschedule(sessions, availability, policy, ids, clock);
  final AnswerReschedule answerReschedule = new AnswerReschedule(sessions, availability, clock);
  final LapseRequests lapseRequests = new LapseRequests(dueSessions, sessions, clock);
  final CompleteSession completeSession = new CompleteSession(sessions, dueSessions, policy, clock);
  final AnswerFreeRequest freeRequests = new AnswerFreeRequest(sessions, clock);
  final EditSession editSession = new EditSession(sessions, clock);
  final WarnOfLostMail warnOfLostMail = new WarnOfLostMail(sessions, clock);

  Core() {
    now(
        new PublishOffer(offers, clock)
            .publish(Cast.ASHAS_OFFER, Actor.of(Side.MENTOR, Cast.ASHA.id())));
  }

  Booked book(Person student, Slot slot) {
    return now(bookSlot.book(wish(student, slot)));
  }

  @CanIgnoreReturnValue
  Session held(Person student, Slot slot) {
    return book(student, slot).session();
  }

  static Wish wish(Person student, Slot slot) {
    return new Wish(
        new Student(student.id(), student.name(), student.email()),
        Cast.ASHA.id(),
        slot,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What the browser says after the checkout. */
  static Claim claim(Session session, Charge charge) {
    return new Claim(
        session.terms().student().id(),
        charge.id(),
        session.order(),
        Optional.of(FakePaymentGateway.SIGNATURE),
        Details.NONE);
  }

  Session current(Session session) {
    return now(sessions.get(session.id()));
  }

  OrderId orderOf(Session session) {
    return session.order().orElseThrow();
  }

  void pass(Duration time) {
    clock.now = clock.now.plus(time);
  }

  @CanIgnoreReturnValue
  static <T> T now(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(20));
  }

  static Reason refusal(Uni<?> uni) {
    try {
      throw new AssertionError("not refused: " + now(uni));
    } catch (SessionRefused refused) {
      return refused.reason();
    }
  }

  static final class MovableClock extends Clock {
    Instant now = Cast.NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private record Policy() implements BookingPolicy {
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
  }
}
