package ai.aureeture.booking.domain.session;

import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.RULES;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.ask;
import static ai.aureeture.booking.support.Cast.meerasHold;
import static ai.aureeture.booking.support.Cast.meerasRequest;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.support.Cast;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasureTransitionsTest {
  private static final Instant AFTERWARDS = TUESDAY_TEN.end();

  @Test
  void an_erased_student_leaves_an_id_and_the_money() {
    var before = meerasSession();
    var decision = before.erased(MEERA.id(), AFTERWARDS);
    var after = decision.session();
    assertEquals(List.of(new SessionEvent.PersonalDataErased(MEERA.id())), decision.events());
    assertEquals(
        Cast.person(MEERA.id(), "Erased", "erased@invalid", MEERA.timezone()),
        after.terms().student());
    assertEquals(ASHA, after.terms().mentor());
    assertEquals(Subject.of("Session", Optional.empty()), after.subject());
    assertEquals(before.payment(), after.payment());
    assertEquals(before.slot(), after.slot());
  }

  @Test
  void only_ones_own_reasons_go() {
    var session = meerasSession();
    var asked = session.askToMove(ask(Participant.STUDENT, Optional.empty()), RULES, NOW).session();
    var stays = asked.reject(asked.requests().getFirst().id(), Participant.MENTOR, NOW).session();
    assertEquals(
        "Erased", stays.erased(MEERA.id(), AFTERWARDS).session().requests().getFirst().reason());
    assertEquals(
        "Something came up",
        stays.erased(ASHA.id(), AFTERWARDS).session().requests().getFirst().reason());
  }

  @Test
  void next_erasure_removes_texts_written_after_the_first() {
    var erased = meerasSession().erased(MEERA.id(), AFTERWARDS).session();
    var written =
        new Subject(
            "Session",
            Optional.empty(),
            Optional.of("Meera was late"),
            Optional.empty(),
            Optional.of("https://recordings.example/meera"));
    var noted = erased.edit(written, AFTERWARDS).session();
    assertTrue(noted.erased("stranger", AFTERWARDS).changesNothing());
    assertEquals(erased.subject(), noted.erased(MEERA.id(), AFTERWARDS).session().subject());
  }

  @Test
  void erased_again_or_a_stranger_changes_nothing() {
    var erased = meerasSession().erased(MEERA.id(), AFTERWARDS).session();
    assertTrue(erased.erased(MEERA.id(), AFTERWARDS).changesNothing());
    assertTrue(meerasSession().erased("stranger", NOW).changesNothing());
  }

  @Test
  void open_session_or_refund_refuses_erasure() {
    refused(meerasHold(), NOW);
    refused(meerasRequest(), NOW);
    refused(meerasSession(), TUESDAY_TEN.end().minusNanos(1));
    var owed = meerasSession().refund(NOW).session();
    refused(owed, NOW);
    refused(owed.refundFailed(payment("pay_1").id(), NOW).session(), NOW);
    var settled = owed.refunded(payment("pay_1"), "rfnd_1", NOW).session();
    assertTrue(!settled.erased(MEERA.id(), NOW).changesNothing());
  }

  @Test
  void erasure_ends_an_open_reschedule_request_first() {
    var asked =
        meerasSession().askToMove(ask(Participant.STUDENT, Optional.empty()), RULES, NOW).session();
    refused(asked, AFTERWARDS);
  }

  @Test
  void late_payment_of_an_erased_student_is_refunded() {
    var released = meerasHold().release(NOW).session();
    var decision = released.erased(MEERA.id(), NOW).session().paid(payment("pay_1"), NOW);
    assertEquals(Optional.of(CancelReason.SLOT_LOST), decision.session().cancelReason());
    assertEquals(1, decision.session().refunds().due().count());
  }

  private static void refused(Session session, Instant now) {
    var refused = assertThrows(SessionRefused.class, () -> session.erased(MEERA.id(), now));
    assertEquals(Reason.SESSIONS_STILL_OPEN, refused.reason());
  }
}
