package ai.aureeture.booking.domain.imports;

import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.ASHAS_OFFER;
import static ai.aureeture.booking.support.Cast.CAREER_ADVICE;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.RULES;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEEK;
import static ai.aureeture.booking.support.Cast.anId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.imports.FormerSession.Question;
import ai.aureeture.booking.domain.imports.FormerSession.Status;
import ai.aureeture.booking.domain.imports.SessionNotImported.Reason;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionImportTest {
  private static final Instant DURING = TUESDAY_TEN.start().plusSeconds(60);
  private static final Instant AFTER = TUESDAY_TEN.end();
  private static final Instant BOOKED = NOW.minus(Duration.ofDays(9));
  private static final Optional<Money> AMOUNT = Optional.of(new Money(90_000, "INR"));
  private static final Optional<PaymentId> PAYMENT = Optional.of(new PaymentId("pay_old"));
  private static final Optional<OrderId> ORDER = Optional.of(new OrderId("order_old"));

  @ParameterizedTest
  @CsvSource({
    "SCHEDULED, PAID, BEFORE, SCHEDULED, PAID",
    "SCHEDULED, PAID, DURING, SCHEDULED, PAID",
    "SCHEDULED, PAID, AFTER, COMPLETED, PAID",
    "SCHEDULED, REFUNDED, BEFORE, CANCELLED, REFUNDED",
    "SCHEDULED, REFUNDED, AFTER, COMPLETED, REFUNDED",
    "ONGOING, PAID, BEFORE, SCHEDULED, PAID",
    "ONGOING, PAID, DURING, ONGOING, PAID",
    "ONGOING, PAID, AFTER, COMPLETED, PAID",
    "COMPLETED, PAID, DURING, COMPLETED, PAID",
    "COMPLETED, PAID, AFTER, COMPLETED, PAID",
    "COMPLETED, REFUNDED, AFTER, COMPLETED, REFUNDED",
    "CANCELLED, PAID, BEFORE, CANCELLED, PAID",
    "CANCELLED, REFUNDED, AFTER, CANCELLED, REFUNDED",
    "CANCELLED, PENDING, BEFORE, CANCELLED, PENDING",
    "RESCHEDULE_REQUESTED, PAID, BEFORE, RESCHEDULE_REQUESTED, PAID",
    "RESCHEDULE_REQUESTED, PAID, DURING, SCHEDULED, PAID",
    "RESCHEDULE_REQUESTED, PAID, AFTER, COMPLETED, PAID"
  })
  void imported_paid_session_has_the_status_of_its_time(
      Status status,
      PaymentStatus money,
      String when,
      SessionStatus expected,
      PaymentStatus expectedMoney) {
    var session = imported(former(status, money), at(when));
    assertEquals(expected, session.status());
    assertEquals(expectedMoney, session.paymentStatus());
  }

  @Test
  void all_fields_are_kept_and_one_imported_event_is_emitted() {
    var room =
        new MeetingRoom(
            "https://rooms.example/1",
            MeetingRoom.Provider.JITSI,
            Optional.empty(),
            Optional.empty(),
            TUESDAY_TEN.start(),
            0);
    var former = with(former(Status.SCHEDULED, PaymentStatus.PAID), Optional.of(room));
    var decision = SessionImport.decide(former, ASHAS_OFFER, RULES, NOW);
    var session = decision.session();
    assertEquals(List.of(new SessionEvent.Imported()), decision.events());
    assertEquals(former.id(), session.id());
    assertEquals(ASHA, session.terms().mentor());
    assertEquals(MEERA, session.terms().student());
    assertEquals(AMOUNT.get(), session.terms().price());
    assertEquals(BOOKED, session.terms().bookedAt());
    assertEquals(new Payment(PAYMENT.get(), ORDER.get(), AMOUNT.get()), session.payment().get());
    assertEquals(ORDER, session.order());
    assertEquals(Optional.of(room), session.room());
    assertEquals(CAREER_ADVICE, session.subject());
    assertEquals(TUESDAY_TEN, session.slot());
    assertEquals(WEEK.start(), session.time().week().start());
    assertEquals(WEEK.end(), session.time().week().end());
    assertEquals(1, session.version());
  }

  /** By which figures of conduct tell it from others. */
  @Test
  void imported_session_leaves_no_time_to_pay() {
    assertEquals(
        BOOKED,
        imported(former(Status.SCHEDULED, PaymentStatus.PAID), NOW).terms().holdExpiresAt());
  }

  @Test
  void refunded_payment_has_gone_back_in_full() {
    var session = imported(former(Status.COMPLETED, PaymentStatus.REFUNDED), AFTER);
    assertEquals(AMOUNT.get(), session.returned());
  }

  @Test
  void operator_can_give_the_payment_of_a_cancelled_session_back() {
    var session = imported(former(Status.CANCELLED, PaymentStatus.PAID), NOW);
    assertEquals(1, session.refund(NOW).session().refunds().due().count());
  }

  @Test
  void late_report_of_its_payment_changes_nothing() {
    var session = imported(former(Status.SCHEDULED, PaymentStatus.PAID), NOW);
    var payment = session.payment().orElseThrow();
    assertTrue(session.paid(payment, NOW).changesNothing());
  }

  @Test
  void imported_request_waits_as_usual_with_its_time_held() {
    var session = imported(former(Status.RESCHEDULE_REQUESTED, PaymentStatus.PAID), NOW);
    var request = session.pendingRequest().orElseThrow();
    assertEquals(BOOKED, request.requestedAt());
    assertEquals(Participant.STUDENT, request.by());
    assertEquals(TUESDAY_TEN.start(), request.lapsesAt());
    assertEquals(2, session.claims().all().size());
    assertEquals(TUESDAY_ELEVEN, session.claims().proposed().orElseThrow().slot());
  }

  @Test
  void imported_request_without_a_time_leaves_it_to_the_other_person() {
    var former = former(Status.RESCHEDULE_REQUESTED, PaymentStatus.PAID).withoutProposedTime();
    var session = imported(former, NOW);
    assertEquals(Optional.empty(), session.pendingRequest().orElseThrow().proposed());
    assertEquals(1, session.claims().all().size());
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void session_without_a_price_is_free_whatever_its_money_is_called(Status status) {
    var now = status == Status.COMPLETED ? AFTER : NOW;
    for (var money : PaymentStatus.values()) {
      var session = imported(free(status, money), now);
      assertTrue(session.terms().isFree());
      assertTrue(session.isSession());
      assertEquals(
          status == Status.CANCELLED ? Optional.of(CancelReason.DECLINED) : Optional.empty(),
          session.cancelReason());
    }
  }

  @Test
  void unpaid_booking_that_was_cancelled_is_no_session() {
    var session = imported(former(Status.CANCELLED, PaymentStatus.PENDING), NOW);
    assertEquals(Optional.of(CancelReason.HOLD_RELEASED), session.cancelReason());
    assertFalse(session.isSession());
  }

  @Test
  void session_without_an_order_is_paid_all_the_same() {
    var former = of(Status.SCHEDULED, PaymentStatus.PAID, true, AMOUNT, PAYMENT, Optional.empty());
    assertEquals(PaymentStatus.PAID, imported(former, NOW).paymentStatus());
  }

  @Test
  void inconsistent_session_is_refused_with_the_reason() {
    var none = Optional.<PaymentId>empty();
    assertRefused(Reason.NOT_PAID, former(Status.SCHEDULED, PaymentStatus.PENDING), NOW);
    assertRefused(
        Reason.PAYMENT_ID_MISSING,
        of(Status.SCHEDULED, PaymentStatus.PAID, true, AMOUNT, none, ORDER),
        NOW);
    for (var amount : List.of(Optional.<Money>empty(), Optional.of(new Money(0, "INR")))) {
      assertRefused(
          Reason.AMOUNT_MISSING,
          of(Status.SCHEDULED, PaymentStatus.PAID, true, amount, PAYMENT, ORDER),
          NOW);
    }
    assertRefused(Reason.COMPLETED_BEFORE_START, former(Status.COMPLETED, PaymentStatus.PAID), NOW);
  }

  @Test
  void moved_cancelled_or_refunded_there_since_is_noticed() {
    var former = former(Status.SCHEDULED, PaymentStatus.PAID);
    var session = imported(former, NOW);
    assertFalse(former.wasChangedSince(session));
    assertFalse(former.wasChangedSince(imported(former, AFTER)));
    assertTrue(former(Status.CANCELLED, PaymentStatus.PAID).wasChangedSince(session));
    assertTrue(former(Status.SCHEDULED, PaymentStatus.REFUNDED).wasChangedSince(session));
    assertTrue(at(former, TUESDAY_ELEVEN).wasChangedSince(session));
    var refundedHere = session.refunded(session.payment().orElseThrow(), "rfnd_1", NOW).session();
    assertFalse(former.wasChangedSince(refundedHere));
    assertFalse(former(Status.CANCELLED, PaymentStatus.REFUNDED).wasChangedSince(refundedHere));
  }

  @Test
  void completed_there_since_is_noticed() {
    var completed = former(Status.COMPLETED, PaymentStatus.PAID);
    var former = former(Status.SCHEDULED, PaymentStatus.PAID);
    assertTrue(completed.wasChangedSince(imported(former, NOW)));
    assertFalse(completed.wasChangedSince(imported(former, AFTER)));
    assertFalse(completed.wasChangedSince(imported(completed, AFTER)));
  }

  @Test
  void notes_and_a_recording_that_were_written_there_since_are_noticed() {
    var former = former(Status.COMPLETED, PaymentStatus.PAID);
    var session = imported(former, AFTER);
    var noted = written(former, Optional.of("Well done"), Optional.empty());
    var recorded = written(former, Optional.empty(), Optional.of("https://recordings.example/1"));
    assertTrue(noted.wasChangedSince(session));
    assertTrue(recorded.wasChangedSince(session));
    assertFalse(noted.wasChangedSince(imported(noted, AFTER)));
    assertFalse(recorded.wasChangedSince(imported(recorded, AFTER)));
    assertFalse(former.wasChangedSince(imported(noted, AFTER)));
    var erased = session.erased(MEERA.id(), AFTER).session();
    assertFalse(noted.wasChangedSince(erased));
  }

  private static void assertRefused(Reason reason, FormerSession former, Instant now) {
    assertEquals(
        reason, assertThrows(SessionNotImported.class, () -> imported(former, now)).reason());
  }

  private static Session imported(FormerSession former, Instant now) {
    return SessionImport.decide(former, ASHAS_OFFER, RULES, now).session();
  }

  private static Instant at(String when) {
    return switch (when) {
      case "BEFORE" -> NOW;
      case "DURING" -> DURING;
      default -> AFTER;
    };
  }

  private static FormerSession former(Status status, PaymentStatus money) {
    return of(status, money, true, AMOUNT, PAYMENT, ORDER);
  }

  private static FormerSession free(Status status, PaymentStatus money) {
    return of(status, money, false, AMOUNT, Optional.empty(), Optional.empty());
  }

  private static FormerSession with(FormerSession former, Optional<MeetingRoom> room) {
    return copy(former, former.subject(), former.slot(), room);
  }

  private static FormerSession at(FormerSession former, Slot slot) {
    return copy(former, former.subject(), slot, former.room());
  }

  private static FormerSession written(
      FormerSession former, Optional<String> notes, Optional<String> recording) {
    var subject =
        new Subject(
            former.subject().title(),
            former.subject().description(),
            notes,
            Optional.empty(),
            recording);
    return copy(former, subject, former.slot(), former.room());
  }

  private static FormerSession copy(
      FormerSession former, Subject subject, Slot slot, Optional<MeetingRoom> room) {
    return new FormerSession(
        former.id(),
        former.mentorId(),
        former.mentorZone(),
        former.student(),
        subject,
        slot,
        former.status(),
        former.paymentStatus(),
        former.priced(),
        former.amount(),
        former.payment(),
        former.order(),
        former.question(),
        room,
        former.createdAt());
  }

  private static FormerSession of(
      Status status,
      PaymentStatus money,
      boolean priced,
      Optional<Money> amount,
      Optional<PaymentId> payment,
      Optional<OrderId> order) {
    var question =
        new Question(
            new RequestId(UUID.randomUUID()),
            Participant.STUDENT,
            "A train",
            Optional.of(TUESDAY_ELEVEN),
            BOOKED);
    return new FormerSession(
        anId(),
        ASHA.id(),
        "Asia/Kolkata",
        MEERA,
        CAREER_ADVICE,
        TUESDAY_TEN,
        status,
        money,
        priced,
        amount,
        payment,
        order,
        Optional.of(question),
        Optional.empty(),
        BOOKED);
  }
}
