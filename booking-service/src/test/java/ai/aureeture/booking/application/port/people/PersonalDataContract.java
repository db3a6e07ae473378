package ai.aureeture.booking.application.port.people;

import static ai.aureeture.booking.support.Cast.CAREER_ADVICE;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.anId;
import static ai.aureeture.booking.support.Cast.terms;
import static ai.aureeture.booking.support.Cast.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.port.AgendaContract;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.session.NewSession;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.support.Cast;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The rules of the store of personal data, for the in-memory one and the real one. */
public abstract class PersonalDataContract extends AgendaContract {
  private final Person asha = person("mentor");
  private final Person meera = person("student");
  private final Person tom = person("student");

  protected abstract PersonalData data();

  @BeforeEach
  void welcomeAsha() {
    welcome(asha);
  }

  @Test
  void both_people_find_only_their_own_sessions() {
    var meeras = booked(meera, TUESDAY_TEN);
    var toms = booked(tom, TUESDAY_ELEVEN);
    assertEquals(List.of(meeras), all(meera, 10));
    assertEquals(Set.of(meeras, toms), new HashSet<>(all(asha, 10)));
    assertEquals(List.of(), all(person("stranger"), 10));
  }

  @Test
  void released_unpaid_hold_is_found_too() {
    var meeras = booked(meera, TUESDAY_TEN);
    change(meeras.id(), session -> session.release(NOW));
    assertEquals(meeras.id(), all(meera, 10).getFirst().id());
  }

  @Test
  void page_by_page_every_session_comes_once() {
    booked(meera, TUESDAY_TEN);
    booked(tom, TUESDAY_ELEVEN);
    booked(meera, WEDNESDAY_TEN);
    var all = all(asha, 2);
    assertEquals(3, all.size());
    assertEquals(3, new HashSet<>(all).size());
  }

  @Test
  void open_session_refuses_erasure_and_nothing_changes() {
    booked(meera, TUESDAY_TEN);
    assertEquals(Reason.SESSIONS_STILL_OPEN, refusal(() -> startErasure(meera, NOW)));
    assertEquals(Reason.SESSIONS_STILL_OPEN, refusal(() -> startErasure(asha, NOW)));
    booked(tom, TUESDAY_ELEVEN);
  }

  @Test
  void session_booked_before_the_erasure_of_its_student_takes_no_time_again() {
    var released = released();
    startErasure(meera, NOW.plusSeconds(1));
    assertEquals(Reason.PERSON_ERASED, refusal(() -> paid(released, aPayment())));
  }

  @Test
  void session_booked_before_the_erasure_of_its_mentor_takes_no_time_again() {
    var released = released();
    startErasure(asha, NOW.plusSeconds(1));
    assertTrue(
        Set.of(Reason.PERSON_ERASED, Reason.MENTOR_NOT_FOUND)
            .contains(refusal(() -> paid(released, aPayment()))));
  }

  @Test
  void partial_refund_owed_again_refuses_erasure() {
    var id = booked(meera, TUESDAY_TEN).id();
    change(id, session -> session.orderOpened(new OrderId("order_" + id), NOW));
    var payment = of(aPayment(), id);
    change(id, session -> session.paid(payment, NOW));
    change(id, session -> session.complete(TUESDAY_TEN.end()));
    var part = "rfnd_" + id;
    report(id, payment, part, ProviderRefund.Status.PROCESSED);
    report(id, payment, part, ProviderRefund.Status.FAILED);
    var afterwards = TUESDAY_TEN.end().plusSeconds(1);
    assertEquals(Reason.SESSIONS_STILL_OPEN, refusal(() -> startErasure(meera, afterwards)));

    report(id, payment, part + "_again", ProviderRefund.Status.PROCESSED);
    startErasure(meera, afterwards);
  }

  private void report(
      SessionId id, Payment payment, String refundId, ProviderRefund.Status status) {
    var part = new ProviderRefund(refundId, payment.id(), new Money(50_000, "INR"), status);
    change(id, session -> session.refundReported(payment, part, TUESDAY_TEN.end()));
  }

  private SessionId released() {
    var id = booked(meera, TUESDAY_TEN).id();
    change(id, session -> session.orderOpened(new OrderId("order_" + id), NOW));
    return change(id, session -> session.release(NOW));
  }

  @Test
  void only_a_request_made_after_the_erasure_books() {
    startErasure(meera, NOW);
    var first =
        NewSession.book(anId(), terms(asha, meera, PRICE), CAREER_ADVICE, time(TUESDAY_TEN));
    assertEquals(
        Reason.PERSON_ERASED, refusal(() -> now(() -> sessions().add(first, NOW.minusMillis(1)))));
    assertEquals(first.session().id(), now(() -> sessions().add(first, NOW.plusMillis(1))).id());
  }

  private void startErasure(Person person, Instant at) {
    now(() -> data().startErasure(person.id(), Actor.admin("boss"), at));
  }

  private static Reason refusal(Executable work) {
    return assertThrows(SessionRefused.class, work).reason();
  }

  @CanIgnoreReturnValue
  private Session booked(Person student, Slot slot) {
    var first = NewSession.book(anId(), terms(asha, student, PRICE), CAREER_ADVICE, time(slot));
    return now(() -> sessions().add(first));
  }

  private List<Session> all(Person person, int pageSize) {
    var found = new ArrayList<Session>();
    var page = page(person, Optional.empty(), pageSize);
    while (!page.isEmpty()) {
      found.addAll(page);
      page = page(person, Optional.of(page.getLast().id()), pageSize);
    }
    return found;
  }

  private List<Session> page(Person person, Optional<SessionId> after, int size) {
    return now(() -> data().sessions(person.id(), after, size));
  }

  private static Person person(String role) {
    var id = role + "-" + UUID.randomUUID();
    return Cast.person(id, "Name of " + id, id + "@people.example", "Asia/Kolkata");
  }
}
