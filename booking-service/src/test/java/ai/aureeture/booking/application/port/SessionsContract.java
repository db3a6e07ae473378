package ai.aureeture.booking.application.port;

import static ai.aureeture.booking.support.Cast.CAREER_ADVICE;
import static ai.aureeture.booking.support.Cast.EXPIRY;
import static ai.aureeture.booking.support.Cast.NOTHING;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEEK;
import static ai.aureeture.booking.support.Cast.anId;
import static ai.aureeture.booking.support.Cast.hourFrom;
import static ai.aureeture.booking.support.Cast.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.WeeklyCap;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.NewSession;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.Warning;
import ai.aureeture.booking.support.Cast;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every keeper of sessions does, the double as well as the real one. */
public abstract class SessionsContract {
  private final Person asha = person("mentor");
  private final Person meera = person("student");
  private final Person tom = person("student");

  protected abstract Sessions sessions();

  /** Waits for the answer, on a thread the implementation can work on. */
  protected abstract <T> T now(Supplier<Uni<T>> work);

  /** Makes a mentor known. */
  protected abstract void welcome(Person mentor);

  @BeforeEach
  void welcomeAsha() {
    welcome(asha);
  }

  @Test
  void added_session_is_found() {
    var added = add(hold(meera, TUESDAY_TEN));
    assertEquals(added, get(added.id()));
    assertEquals(Optional.of(added), openHold(meera, TUESDAY_TEN));
    assertEquals(List.of(added), now(() -> sessions().openHolds(meera.id(), NOW)));
  }

  @Test
  void an_expired_hold_is_not_open() {
    add(hold(meera, TUESDAY_TEN));
    assertEquals(List.of(), now(() -> sessions().openHolds(meera.id(), EXPIRY)));
  }

  @Test
  void a_changed_session_keeps_everything() {
    var id = add(hold(meera, TUESDAY_TEN)).id();
    var order = new OrderId("order_" + UUID.randomUUID());
    var payment = payment(order);
    var room =
        new MeetingRoom(
            "https://calendly.example/1",
            MeetingRoom.Provider.CALENDLY,
            Optional.of("event"),
            Optional.of("invitee"),
            TUESDAY_TEN.start(),
            0);
    change(id, session -> session.orderOpened(order, NOW));
    change(id, session -> session.paid(payment, NOW));
    change(id, session -> session.roomReady(room, NOW));
    change(id, session -> session.warn(new Warning("code", "message", "cause"), NOW));
    var refunded =
        change(id, session -> session.refunded(payment, "rfnd_1", NOW.plusSeconds(1))).session();
    assertEquals(refunded, get(id));
    assertEquals(Optional.of(refunded), now(() -> sessions().ofOrder(order)));
    assertEquals(6, refunded.version());
  }

  @Test
  void reported_refunds_are_kept() {
    var id = add(hold(meera, TUESDAY_TEN)).id();
    var order = new OrderId("order_" + UUID.randomUUID());
    var payment = payment(order);
    change(id, session -> session.orderOpened(order, NOW));
    change(id, session -> session.paid(payment, NOW));
    for (var status : ProviderRefund.Status.values()) {
      var part =
          new ProviderRefund(
              "rfnd_" + UUID.randomUUID(), payment.id(), new Money(100, "INR"), status);
      var reported = change(id, session -> session.refundReported(payment, part, NOW)).session();
      assertEquals(reported, get(id));
    }
    assertEquals(4, get(id).refunds().attemptsAtProvider(payment.id()));
  }

  @Test
  void payment_is_used_by_one_session_only() {
    var first = ordered(add(hold(meera, TUESDAY_TEN)).id());
    var second = ordered(add(hold(tom, WEDNESDAY_TEN)).id());
    var payment = payment(new OrderId("order_" + first));
    change(first, session -> session.paid(payment, NOW));
    var again = new Payment(payment.id(), new OrderId("order_" + second), PRICE);
    var before = get(second);
    assertRefused(Reason.BOOKING_MISMATCH, () -> change(second, held -> held.paid(again, NOW)));
    assertRefused(
        Reason.BOOKING_MISMATCH, () -> change(second, held -> held.mismatched(again, NOW)));
    assertEquals(before, get(second));
  }

  @Test
  void a_session_can_be_added_paid_and_keeps_everything() {
    var order = new OrderId("order_" + UUID.randomUUID());
    var paid = add(bookPaid(meera, TUESDAY_TEN, payment(order)));
    assertEquals(paid, get(paid.id()));
    assertEquals(Optional.of(paid), now(() -> sessions().ofOrder(order)));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(tom, TUESDAY_TEN)));
  }

  @Test
  void a_used_payment_pays_for_no_session_that_is_added() {
    var payment = payment(new OrderId("order_" + UUID.randomUUID()));
    add(bookPaid(meera, TUESDAY_TEN, payment));
    assertRefused(Reason.BOOKING_MISMATCH, () -> add(bookPaid(meera, WEDNESDAY_TEN, payment)));
    add(hold(tom, WEDNESDAY_TEN));
  }

  @Test
  void concurrent_calls_with_one_payment_add_one_session() throws Exception {
    var payment = payment(new OrderId("order_" + UUID.randomUUID()));
    var outcomes =
        concurrently(
            Stream.of(TUESDAY_TEN, TUESDAY_ELEVEN, WEDNESDAY_TEN)
                .map(slot -> () -> add(bookPaid(meera, slot, payment))));
    assertEquals(
        2, outcomes.stream().filter(Reason.BOOKING_MISMATCH::equals).count(), outcomes::toString);
  }

  @Test
  void whether_a_slot_is_free_can_be_asked_before() {
    var wanted = hold(tom, TUESDAY_TEN).session();
    now(() -> sessions().requireFree(wanted));
    add(hold(meera, TUESDAY_TEN));
    assertRefused(Reason.SLOT_TAKEN, () -> now(() -> sessions().requireFree(wanted)));
  }

  private Decision bookPaid(Person student, Slot slot, Payment payment) {
    var reservation = new Reservation(slot, 0, WEEK);
    return NewSession.bookPaid(
        anId(), terms(asha, student, PRICE), CAREER_ADVICE, reservation, payment);
  }

  @Test
  void payment_of_a_session_is_known_as_used() {
    var id = ordered(add(hold(meera, TUESDAY_TEN)).id());
    var payment = payment(new OrderId("order_" + id));
    assertFalse(now(() -> sessions().isUsed(payment.id())));
    change(id, session -> session.paid(payment, NOW));
    assertTrue(now(() -> sessions().isUsed(payment.id())));
  }

  private SessionId ordered(SessionId id) {
    return change(id, session -> session.orderOpened(new OrderId("order_" + id), NOW))
        .session()
        .id();
  }

  @Test
  void captured_and_refunded_amounts_are_kept_paid_or_unpaid() {
    var held = add(hold(meera, TUESDAY_TEN));
    var order = new OrderId("order_" + UUID.randomUUID());
    var dollars = payment(order, new Money(1800, "USD"));
    var withFee = payment(order, new Money(153_540, "INR"));
    change(held.id(), session -> session.orderOpened(order, NOW));
    var unpaid = change(held.id(), session -> session.mismatched(dollars, NOW)).session();
    assertEquals(unpaid, get(held.id()));
    assertEquals(1, unpaid.refunds().due().count());
    var paid = change(held.id(), session -> session.paid(withFee, NOW)).session();
    assertEquals(paid, get(held.id()));
    assertEquals(withFee, get(held.id()).payment().orElseThrow());
    assertEquals(Optional.of(paid), now(() -> sessions().ofOrder(order)));
  }

  @Test
  void unknown_id_or_order_finds_no_session() {
    assertRefused(Reason.NOT_FOUND, () -> get(anId()));
    assertRefused(Reason.NOT_FOUND, () -> change(anId(), session -> session.release(NOW)));
    assertEquals(Optional.empty(), now(() -> sessions().ofOrder(new OrderId("order_unknown"))));
  }

  @Test
  void a_refusal_in_the_decision_leaves_no_trace() {
    var id = add(hold(meera, TUESDAY_TEN)).id();
    var before = get(id);
    assertRefused(Reason.NOT_PAID, () -> change(id, session -> session.join(meera.id(), NOW)));
    assertEquals(before, get(id));
  }

  @Test
  void two_cannot_have_one_slot_nor_the_gap_behind_it() {
    add(hold(meera, TUESDAY_TEN, 15));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(tom, TUESDAY_TEN)));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(tom, TUESDAY_ELEVEN)));
    add(hold(tom, hourFrom("2077-03-02T05:45:00Z")));
  }

  @Test
  void a_slot_may_touch_the_one_before() {
    add(hold(meera, TUESDAY_TEN));
    add(hold(tom, TUESDAY_ELEVEN));
  }

  @Test
  void person_cannot_have_two_sessions_at_one_time() {
    var other = person("mentor");
    welcome(other);
    add(hold(meera, TUESDAY_TEN));
    assertRefused(Reason.STUDENT_BUSY, () -> add(hold(other, meera, TUESDAY_TEN, 0, WEEK)));
  }

  @Test
  void mentor_books_no_session_at_a_time_at_which_they_mentor() {
    var other = person("mentor");
    welcome(other);
    add(hold(meera, TUESDAY_TEN, 15));
    assertRefused(Reason.STUDENT_BUSY, () -> add(hold(other, asha, TUESDAY_TEN, 0, WEEK)));
    add(hold(other, asha, TUESDAY_ELEVEN, 0, WEEK));
  }

  @Test
  void mentor_is_not_booked_for_a_time_at_which_they_are_a_student() {
    var other = person("mentor");
    welcome(other);
    add(hold(other, asha, TUESDAY_TEN, 0, WEEK));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(meera, TUESDAY_TEN)));
    add(hold(meera, TUESDAY_ELEVEN));
  }

  @Test
  void mentor_who_attends_comes_before_the_busy_student() {
    var other = person("mentor");
    var third = person("mentor");
    welcome(other);
    welcome(third);
    add(hold(other, asha, TUESDAY_TEN, 0, WEEK));
    add(hold(third, meera, TUESDAY_TEN, 0, WEEK));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(meera, TUESDAY_TEN)));
  }

  @Test
  void a_full_week_comes_after_the_taken_slot_and_before_the_busy_student() {
    var small = new WeeklyCap(WEEK.start(), WEEK.end(), 1);
    var other = person("mentor");
    welcome(other);
    add(hold(other, meera, TUESDAY_TEN, 0, small));
    add(hold(tom, WEDNESDAY_TEN));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(other, tom, TUESDAY_TEN, 0, small)));
    assertRefused(Reason.WEEK_FULL, () -> add(hold(other, tom, WEDNESDAY_TEN, 0, small)));
    assertRefused(Reason.WEEK_FULL, () -> add(hold(other, tom, TUESDAY_ELEVEN, 0, small)));
    add(hold(other, tom, hourFrom("2077-03-09T04:30:00Z"), 0, nextWeek(1)));
  }

  @Test
  void three_free_sessions_to_come_with_one_mentor_are_enough() {
    add(freeSession(asha, meera, "2077-03-03T01:30:00Z"));
    add(freeSession(asha, meera, "2077-03-03T02:30:00Z"));
    add(freeSession(asha, meera, "2077-03-03T03:30:00Z"));
    assertRefused(
        Reason.TOO_MANY_FREE_SESSIONS, () -> add(freeSession(asha, meera, "2077-03-03T04:30:00Z")));
    add(freeSession(asha, tom, "2077-03-03T04:30:00Z"));
    var other = person("mentor");
    welcome(other);
    add(freeSession(other, meera, "2077-03-03T04:30:00Z"));
  }

  @Test
  void three_unpaid_holds_are_enough() {
    var first = add(hold(meera, hourFrom("2077-03-03T01:30:00Z")));
    add(hold(meera, hourFrom("2077-03-03T02:30:00Z")));
    add(hold(meera, hourFrom("2077-03-03T03:30:00Z")));
    assertRefused(Reason.TOO_MANY_HOLDS, () -> add(hold(meera, hourFrom("2077-03-03T04:30:00Z"))));
    change(first.id(), session -> session.release(NOW));
    add(hold(meera, hourFrom("2077-03-03T04:30:00Z")));
  }

  @Test
  void released_slot_can_be_booked_again() {
    var meeras = add(hold(meera, TUESDAY_TEN));
    var order = new OrderId("order_" + UUID.randomUUID());
    change(meeras.id(), session -> session.orderOpened(order, NOW));
    change(meeras.id(), session -> session.release(NOW));
    var toms = add(hold(tom, TUESDAY_TEN));
    assertRefused(Reason.SLOT_TAKEN, () -> change(meeras.id(), s -> s.paid(payment(order), NOW)));
    change(toms.id(), session -> session.release(NOW));
    var paid = change(meeras.id(), session -> session.paid(payment(order), NOW));
    assertTrue(paid.session().isStanding());
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(tom, TUESDAY_TEN)));
  }

  @Test
  void twenty_concurrent_changes_all_count() throws Exception {
    var id = add(hold(meera, TUESDAY_TEN)).id();
    concurrently(
        IntStream.range(0, 20)
            .<Callable<?>>mapToObj(i ->
                () ->
                    change(
                        id,
                        session -> session.warn(new Warning("code", "message", "m" + i), NOW))));
    assertEquals(20, get(id).warnings().size());
    assertEquals(21, get(id).version());
  }

  @Test
  void fifty_students_for_one_slot_make_one_hold() throws Exception {
    var outcomes =
        concurrently(
            IntStream.range(0, 50)
                .<Callable<?>>mapToObj(_ -> () -> add(hold(person("student"), TUESDAY_TEN))));
    assertEquals(1, outcomes.stream().filter(Session.class::isInstance).count());
    assertEquals(49, outcomes.stream().filter(Reason.SLOT_TAKEN::equals).count());
  }

  @Test
  void concurrent_bookings_never_exceed_the_weekly_limit() throws Exception {
    var small = new WeeklyCap(WEEK.start(), WEEK.end(), 3);
    var outcomes =
        concurrently(
            IntStream.range(0, 12)
                .<Callable<?>>mapToObj(i ->
                    () ->
                        add(
                            hold(
                                asha,
                                person("student"),
                                hourFrom("2077-03-0%dT%02d:30:00Z".formatted(1 + i / 4, 6 + i)),
                                0,
                                small))));
    assertEquals(3, outcomes.stream().filter(Session.class::isInstance).count());
    assertEquals(9, outcomes.stream().filter(Reason.WEEK_FULL::equals).count());
  }

  @Test
  void concurrent_bookings_of_one_student_with_many_mentors_make_one() throws Exception {
    var mentors = IntStream.range(0, 8).mapToObj(_ -> person("mentor")).toList();
    mentors.forEach(this::welcome);
    var outcomes =
        concurrently(
            mentors.stream().map(mentor -> () -> add(hold(mentor, meera, TUESDAY_TEN, 0, WEEK))));
    assertEquals(1, outcomes.stream().filter(Session.class::isInstance).count());
    assertEquals(7, outcomes.stream().filter(Reason.STUDENT_BUSY::equals).count());
  }

  @Test
  void person_cannot_be_mentor_and_student_in_concurrent_bookings() throws Exception {
    var refusals = EnumSet.of(Reason.SLOT_TAKEN, Reason.STUDENT_BUSY);
    for (int round = 0; round < 25; round++) {
      var both = person("mentor");
      var other = person("mentor");
      welcome(both);
      welcome(other);
      var outcomes =
          concurrently(
              Stream.of(
                  () -> add(hold(both, person("student"), TUESDAY_TEN, 0, WEEK)),
                  () -> add(hold(other, both, TUESDAY_TEN, 0, WEEK))));
      assertEquals(
          1, outcomes.stream().filter(Session.class::isInstance).count(), outcomes::toString);
      assertEquals(1, outcomes.stream().filter(refusals::contains).count(), outcomes::toString);
    }
  }

  /** What each came to: its result, or the reason it was refused. */
  @CanIgnoreReturnValue
  protected static List<?> concurrently(Stream<Callable<?>> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(work.<Callable<Object>>map(one -> one::call).toList()).stream()
          .map(SessionsContract::outcome)
          .toList();
    }
  }

  private static Object outcome(Future<?> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return e.getCause() instanceof SessionRefused refused ? refused.reason() : e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @CanIgnoreReturnValue
  protected final Session add(Decision first) {
    return now(() -> sessions().add(first));
  }

  @CanIgnoreReturnValue
  protected final Decision change(SessionId id, Function<Session, Decision> decide) {
    return now(() -> sessions().change(id, Actor.TIME, decide));
  }

  protected final Session get(SessionId id) {
    return now(() -> sessions().get(id));
  }

  protected final Decision hold(Person student, Slot slot) {
    return hold(asha, student, slot, 0, WEEK);
  }

  protected final Person someStudent() {
    return person("student");
  }

  private static Decision freeSession(Person mentor, Person student, String start) {
    return NewSession.book(
        anId(),
        terms(mentor, student, NOTHING, ConfirmationMode.INSTANT),
        CAREER_ADVICE,
        Cast.time(hourFrom(start)));
  }

  private Optional<Session> openHold(Person student, Slot slot) {
    return now(() -> sessions().openHold(student.id(), asha.id(), slot, NOW));
  }

  private Decision hold(Person student, Slot slot, int bufferMinutes) {
    return hold(asha, student, slot, bufferMinutes, WEEK);
  }

  private static Decision hold(
      Person mentor, Person student, Slot slot, int bufferMinutes, WeeklyCap week) {
    return NewSession.book(
        anId(),
        terms(mentor, student, PRICE),
        CAREER_ADVICE,
        new Reservation(slot, bufferMinutes, week));
  }

  private static WeeklyCap nextWeek(int cap) {
    var days = Duration.ofDays(7);
    return new WeeklyCap(WEEK.start().plus(days), WEEK.end().plus(days), cap);
  }

  private static Payment payment(OrderId order, Money amount) {
    return new Payment(new PaymentId("pay_" + UUID.randomUUID()), order, amount);
  }

  protected static Payment payment(OrderId order) {
    return new Payment(new PaymentId("pay_for_" + order), order, PRICE);
  }

  private static Person person(String role) {
    var id = role + "-" + UUID.randomUUID();
    return Cast.person(id, "Name of " + id, id + "@people.example", "Asia/Kolkata");
  }

  protected static void assertRefused(Reason reason, Executable work) {
    assertEquals(reason, assertThrows(SessionRefused.class, work).reason());
  }
}
