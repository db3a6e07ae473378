package ai.aureeture.booking.application.port;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.RULES;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEEK;
import static ai.aureeture.booking.support.Cast.ask;
import static ai.aureeture.booking.support.Cast.hourFrom;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.WeeklyCap;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Ask;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of sessions does with those that move. */
public abstract class MovesContract extends SessionsContract {
  private static final Slot TUESDAY_HALF_PAST = hourFrom("2077-03-02T05:00:00Z");

  private final Person meera = someStudent();

  @Test
  void a_moved_session_keeps_everything() {
    var id = paid(TUESDAY_TEN);
    askTo(id, MENTOR, WEDNESDAY_TEN, NOW);
    assertEquals(get(id).pendingRequest(), get(id).requests().stream().findFirst());
    approve(id, STUDENT);
    askTo(id, STUDENT, TUESDAY_ELEVEN, NOW.plusSeconds(1));
    change(id, session -> session.reject(pending(session), MENTOR, NOW));
    var noted =
        new Subject(
            "Title",
            Optional.empty(),
            Optional.of("Feedback"),
            Optional.of("Private"),
            Optional.of("https://recordings.example/1"));
    var edited = change(id, session -> session.edit(noted, NOW)).session();
    assertEquals(edited, get(id));
    assertEquals(2, edited.requests().size());
  }

  @Test
  void proposed_and_booked_times_are_taken_for_others() {
    var id = paid(TUESDAY_TEN);
    askTo(id, MENTOR, WEDNESDAY_TEN, NOW);
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(someStudent(), WEDNESDAY_TEN)));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(someStudent(), TUESDAY_TEN)));
    approve(id, STUDENT);
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(someStudent(), WEDNESDAY_TEN)));
    add(hold(someStudent(), TUESDAY_TEN));
  }

  @Test
  void rejection_frees_the_proposed_time() {
    var id = paid(TUESDAY_TEN);
    askTo(id, MENTOR, WEDNESDAY_TEN, NOW);
    change(id, session -> session.reject(pending(session), STUDENT, NOW));
    add(hold(someStudent(), WEDNESDAY_TEN));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(someStudent(), TUESDAY_TEN)));
  }

  @Test
  void expired_request_is_replaced_by_a_new_one() {
    var id = paid(slot(30));
    askTo(id, MENTOR, TUESDAY_TEN, NOW);
    var asked = askTo(id, STUDENT, WEDNESDAY_TEN, TUESDAY_TEN.start()).session();
    assertEquals(asked, get(id));
    assertEquals(2, get(id).requests().size());
    add(hold(someStudent(), TUESDAY_TEN));
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(someStudent(), WEDNESDAY_TEN)));
  }

  @Test
  void session_does_not_conflict_with_itself() {
    var id = paid(TUESDAY_TEN);
    askTo(id, MENTOR, TUESDAY_HALF_PAST, NOW);
    approve(id, STUDENT);
    assertEquals(TUESDAY_HALF_PAST, get(id).slot());
    assertRefused(Reason.SLOT_TAKEN, () -> add(hold(someStudent(), TUESDAY_ELEVEN)));
    add(hold(someStudent(), hourFrom("2077-03-02T06:00:00Z")));
  }

  @Test
  void a_refused_move_leaves_no_trace() {
    var id = paid(TUESDAY_TEN);
    add(hold(someStudent(), WEDNESDAY_TEN));
    var before = get(id);
    assertRefused(Reason.SLOT_TAKEN, () -> askTo(id, MENTOR, WEDNESDAY_TEN, NOW));
    assertEquals(before, get(id));
    var small = new WeeklyCap(WEEK.start(), WEEK.end(), 1);
    assertRefused(
        Reason.WEEK_FULL, () -> askTo(id, MENTOR, new Reservation(TUESDAY_ELEVEN, 0, small), NOW));
    assertEquals(before, get(id));
    add(hold(someStudent(), TUESDAY_ELEVEN));
  }

  @Test
  void a_move_counts_for_the_week_without_the_session_itself() {
    var id = paid(TUESDAY_TEN);
    var own = new WeeklyCap(WEEK.start(), WEEK.end(), 1);
    askTo(id, MENTOR, new Reservation(WEDNESDAY_TEN, 0, own), NOW);
    approve(id, STUDENT);
    assertEquals(WEDNESDAY_TEN, get(id).slot());
  }

  @Test
  void five_requests_in_a_day_are_enough_for_one_person() {
    var day = Duration.ofHours(24);
    for (int i = 0; i < 5; i++) {
      askOpen(paid(slot(i)), NOW.plusSeconds(i * 60L));
    }
    var sixth = paid(slot(5));
    var at = NOW.plus(day).minusSeconds(90);
    var refused = assertThrows(SessionRefused.class, () -> askOpen(sixth, at));
    assertEquals(Reason.RATE_LIMITED, refused.reason());
    assertEquals(90L, refused.facts().get("retryAfter"));
    askOpen(sixth, NOW.plus(day));
  }

  @Test
  void one_of_twenty_concurrent_requests_is_accepted() throws Exception {
    var id = paid(TUESDAY_TEN);
    var outcomes =
        concurrently(
            IntStream.range(0, 20)
                .<Callable<?>>mapToObj(
                    i -> () -> askTo(id, Participant.values()[i % 2], slot(10 + i), NOW)));
    assertEquals(1, outcomes.stream().filter(Decision.class::isInstance).count());
    assertEquals(19, outcomes.stream().filter(Reason.RESCHEDULE_ALREADY_PENDING::equals).count());
    assertEquals(1, get(id).requests().size());
  }

  private SessionId paid(Slot slot) {
    var id = add(hold(meera, slot)).id();
    var order = new OrderId("order_" + id);
    change(id, session -> session.orderOpened(order, NOW));
    return change(id, session -> session.paid(payment(order), NOW)).session().id();
  }

  @CanIgnoreReturnValue
  private Decision askTo(SessionId id, Participant by, Slot slot, Instant at) {
    return askTo(id, by, new Reservation(slot, 0, WEEK), at);
  }

  @CanIgnoreReturnValue
  private Decision askTo(SessionId id, Participant by, Reservation time, Instant at) {
    var ask = new Ask(new RequestId(UUID.randomUUID()), by, "Ill", Optional.of(time));
    return change(id, session -> session.askToMove(ask, RULES, at));
  }

  @CanIgnoreReturnValue
  private Decision askOpen(SessionId id, Instant at) {
    return change(id, session -> session.askToMove(ask(STUDENT, Optional.empty()), RULES, at));
  }

  @CanIgnoreReturnValue
  private Session approve(SessionId id, Participant by) {
    return change(id, session -> session.approve(pending(session), by, Optional.empty(), NOW))
        .session();
  }

  private static RequestId pending(Session session) {
    return session.pendingRequest().orElseThrow().id();
  }

  private static Slot slot(int hours) {
    var start = Instant.parse("2077-03-04T00:30:00Z").plus(Duration.ofHours(hours));
    return new Slot(start, start.plus(Duration.ofHours(1)));
  }
}
