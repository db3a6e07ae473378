package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.command;
import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.CancelReason;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookSlotTest {
  private final Core core = new Core();

  @Test
  void booking_creates_a_hold_and_an_order_at_the_mentors_price() {
    var booked = core.book(MEERA, TUESDAY_TEN);
    assertTrue(booked.isNew());
    assertTrue(booked.session().order().isPresent());
    assertEquals(NOW.plus(Duration.ofMinutes(10)), booked.session().terms().holdExpiresAt());
    assertEquals("Asia/Kolkata", booked.session().terms().student().timezone());
  }

  @Test
  void a_hold_never_outlives_the_start_of_its_session() {
    core.clock.is(TUESDAY_TEN.start().minus(Duration.ofMinutes(4)));
    var booked = core.book(MEERA, TUESDAY_TEN);
    assertEquals(TUESDAY_TEN.start(), booked.session().terms().holdExpiresAt());
  }

  @Test
  void the_same_student_asking_again_gets_the_same_booking() {
    var first = core.book(MEERA, TUESDAY_TEN);
    var again = core.book(MEERA, TUESDAY_TEN);
    assertFalse(again.isNew());
    assertEquals(first.session().id(), again.session().id());
    assertEquals(1, core.payments.orders.size());
  }

  @Test
  void student_keeps_the_hold_during_an_availability_outage() {
    var first = core.book(MEERA, TUESDAY_TEN);
    core.availability.away = true;
    assertEquals(first.session().id(), core.book(MEERA, TUESDAY_TEN).session().id());
  }

  @Test
  void slot_held_by_another_student_is_taken() {
    core.held(MEERA, TUESDAY_TEN);
    assertEquals(Reason.SLOT_TAKEN, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
  }

  @Test
  void mentor_cannot_book_their_own_offer() {
    assertEquals(Reason.OWN_OFFER, refusal(core.bookSlot.book(command(ASHA, TUESDAY_TEN))));
    assertTrue(core.sessions.events().isEmpty());
  }

  @Test
  void slowly_checked_booking_is_not_saved_after_the_caller_gave_up() {
    core.availability.beforeAnswer = () -> core.pass(Duration.ofSeconds(11));
    assertEquals(Reason.UNAVAILABLE, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
    assertTrue(core.sessions.events().isEmpty());
  }

  @Test
  void student_erased_while_the_schedule_is_asked_gets_no_hold() {
    core.availability.beforeAnswer =
        () -> {
          core.pass(Duration.ofSeconds(1));
          core.sessions.startErasure(TOM.id(), core.clock.instant());
        };
    assertEquals(Reason.PERSON_ERASED, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
    assertTrue(core.sessions.events().isEmpty());
  }

  @Test
  void schedule_is_checked_before_a_hold() {
    core.availability.offered = false;
    assertEquals(Reason.SLOT_NOT_OFFERED, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
    core.availability.instantBooking = false;
    assertEquals(
        Reason.INSTANT_BOOKING_DISABLED, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
    core.availability.away = true;
    assertEquals(
        Reason.AVAILABILITY_UNAVAILABLE, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
    assertTrue(core.sessions.events().isEmpty());
  }

  @Test
  void hold_without_an_order_ends_immediately() {
    core.payments.away = true;
    assertEquals(
        Reason.PAYMENTS_UNAVAILABLE, refusal(core.bookSlot.book(command(MEERA, TUESDAY_TEN))));
    var session = core.sessions.all().getFirst();
    assertEquals(Optional.of(CancelReason.HOLD_RELEASED), session.cancelReason());
  }

  @Test
  void an_order_lost_with_its_process_is_found_again() {
    var orphan = now(core.sessions.add(hold(MEERA, TUESDAY_TEN)));
    var order = now(core.payments.openOrder(orphan));
    core.pass(Duration.ofSeconds(30));
    var again = core.book(MEERA, TUESDAY_TEN);
    assertEquals(Optional.of(order), again.session().order());
    assertEquals(1, core.payments.orders.size());
  }

  @Test
  void expired_hold_no_longer_belongs_to_the_student() {
    core.held(MEERA, TUESDAY_TEN);
    core.pass(Duration.ofMinutes(10));
    assertEquals(Reason.SLOT_TAKEN, refusal(core.bookSlot.book(command(MEERA, TUESDAY_TEN))));
  }
}
