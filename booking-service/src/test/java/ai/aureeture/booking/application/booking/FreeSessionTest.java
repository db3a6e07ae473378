package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.command;
import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOTHING;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.hourFrom;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sessions of a mentor who asks no price: confirmed by their answer, or immediately where the
 * mentor chose that.
 */
class FreeSessionTest {
  private final Core core = new Core();
  private final SessionAccess asha = SessionAccess.of(MENTOR, ASHA.id());

  @BeforeEach
  void ashaAsksNoPrice() {
    offerFree(ConfirmationMode.BY_MENTOR);
  }

  private void offerFree(ConfirmationMode confirmation) {
    var offer =
        new Offer(
            ASHA.id(),
            ASHA.name(),
            ASHA.email(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            NOTHING,
            confirmation,
            Optional.empty());
    now(core.offers.put(offer, Actor.of(MENTOR, ASHA.id()), NOW));
  }

  @Test
  void free_session_needs_no_payment() {
    var asked = core.held(MEERA, TUESDAY_TEN);
    assertEquals(SessionStatus.REQUESTED, asked.status());
    assertTrue(core.payments.orders.isEmpty());
    core.payments.away = true;
    assertEquals(asked.id(), core.book(MEERA, TUESDAY_TEN).session().id());
    assertEquals(Reason.SLOT_TAKEN, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
  }

  @Test
  void instant_free_session_is_scheduled_when_booked() {
    offerFree(ConfirmationMode.INSTANT);
    var booked = core.book(MEERA, TUESDAY_TEN);
    assertTrue(booked.isNew());
    assertEquals(SessionStatus.SCHEDULED, booked.session().status());
    assertEquals(PaymentStatus.PAID, booked.session().paymentStatus());
    assertTrue(core.payments.orders.isEmpty());
    assertEquals(
        List.of(new SessionEvent.Confirmed()), core.sessions.events(booked.session().id()));
    assertEquals(Reason.SLOT_TAKEN, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
  }

  @Test
  void student_who_books_an_instant_free_session_again_has_the_same_one() {
    offerFree(ConfirmationMode.INSTANT);
    var first = core.book(MEERA, TUESDAY_TEN);
    var again = core.book(MEERA, TUESDAY_TEN);
    assertEquals(first.session().id(), again.session().id());
    assertFalse(again.isNew());
    assertEquals(1, core.sessions.all().size());
  }

  @Test
  void instant_free_session_is_neither_declined_nor_lapses() {
    offerFree(ConfirmationMode.INSTANT);
    var stands = core.book(MEERA, TUESDAY_TEN).session();
    assertEquals(
        Reason.REQUEST_ALREADY_ANSWERED, refusal(core.freeRequests.decline(stands.id(), asha)));
    core.clock.is(TUESDAY_TEN.start().minusSeconds(60));
    now(core.lapseRequests.lapseDue());
    assertEquals(SessionStatus.SCHEDULED, core.current(stands).status());
  }

  @Test
  void later_choice_does_not_change_a_session_that_was_asked_for() {
    var asked = core.held(MEERA, TUESDAY_TEN);
    offerFree(ConfirmationMode.INSTANT);
    assertEquals(SessionStatus.REQUESTED, core.current(asked).status());
    assertEquals(SessionStatus.SCHEDULED, now(core.freeRequests.accept(asked.id(), asha)).status());
  }

  @Test
  void mentors_acceptance_schedules_the_session() {
    var asked = core.held(MEERA, TUESDAY_TEN);
    var given = now(core.freeRequests.accept(asked.id(), asha));
    assertEquals(SessionStatus.SCHEDULED, given.status());
    assertEquals(PaymentStatus.PAID, given.paymentStatus());
    assertEquals(
        Reason.REQUEST_ALREADY_ANSWERED, refusal(core.freeRequests.decline(asked.id(), asha)));
  }

  @Test
  void unanswered_request_expires_after_two_days_or_at_the_start() {
    var soon = core.held(MEERA, TUESDAY_TEN);
    var later = core.held(MEERA, hourFrom("2077-03-05T04:30:00Z"));
    assertEquals(TUESDAY_TEN.start(), soon.terms().holdExpiresAt());
    assertEquals(NOW.plus(Duration.ofHours(48)), later.terms().holdExpiresAt());
    core.clock.is(TUESDAY_TEN.start());
    now(core.lapseRequests.lapseDue());
    assertEquals(Optional.of(CancelReason.DECLINED), core.current(soon).cancelReason());
    assertEquals(SessionStatus.REQUESTED, core.current(later).status());
  }
}
