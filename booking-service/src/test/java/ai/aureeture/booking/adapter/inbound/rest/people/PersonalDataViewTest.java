package ai.aureeture.booking.adapter.inbound.rest.people;

import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.ASHAS_OFFER;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.hold;
import static ai.aureeture.booking.support.Cast.meerasHold;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static ai.aureeture.booking.support.Cast.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.adapter.inbound.rest.people.PersonalDataView.ProviderRefundView;
import ai.aureeture.booking.application.people.ExportPersonalData.Kept;
import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.mentor.Slug;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.review.AverageRating;
import ai.aureeture.booking.domain.session.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalDataViewTest {
  @Test
  void export_has_address_state_captured_amount_and_refunds() {
    var paid = payment("pay_1");
    var part =
        new ProviderRefund(
            "rfnd_1", paid.id(), new Money(50_000, "INR"), ProviderRefund.Status.PROCESSED);
    var view = view(meerasSession().refundReported(paid, part, NOW).session());

    assertTrue(view.offer().emailVerified());
    var own = view.sessions().getFirst();
    assertTrue(own.emailVerified());
    assertEquals(new BigDecimal("1500"), own.paidAmount());
    assertEquals("INR", own.paidCurrency());
    assertEquals(
        List.of(
            new ProviderRefundView("rfnd_1", "pay_1", new BigDecimal("500"), "INR", "processed")),
        own.refunds());
  }

  @Test
  void unpaid_booking_has_no_captured_amount() {
    assertNull(view(meerasHold()).sessions().getFirst().paidAmount());
  }

  @Test
  void student_export_lacks_private_notes_and_mentor_export_has_them() {
    var written =
        new Subject(
            "Career advice",
            Optional.empty(),
            Optional.of("Well done"),
            Optional.of("Shy"),
            Optional.of("https://recordings.example/1"));
    var session = meerasSession().edit(written, NOW).session();
    var exported = view(session).sessions().getFirst();
    assertEquals("Well done", exported.notes());
    assertEquals("https://recordings.example/1", exported.recordingUrl());
    assertNull(exported.privateNotes());
    var mentors =
        PersonalDataView.of(ASHA.id(), new Kept(Optional.empty(), List.of(session), List.of()))
            .sessions()
            .getFirst();
    assertEquals("Well done", mentors.notes());
    assertEquals("Shy", mentors.privateNotes());
    assertEquals("https://recordings.example/1", mentors.recordingUrl());
  }

  @Test
  void an_address_that_is_not_known_is_none() {
    var unreached = person(MEERA.id(), MEERA.name(), Person.NO_EMAIL, MEERA.timezone());
    assertNull(view(hold(unreached, TUESDAY_TEN).session()).sessions().getFirst().email());
    assertEquals(MEERA.email(), view(meerasHold()).sessions().getFirst().email());
  }

  private static final Mentor ASHA_AS_MENTOR =
      new Mentor(
          ASHAS_OFFER,
          Optional.of(new Slug("asha-menon")),
          Optional.empty(),
          Profile.EMPTY,
          0,
          AverageRating.NONE);

  private static PersonalDataView view(Session session) {
    return PersonalDataView.of(
        MEERA.id(), new Kept(Optional.of(ASHA_AS_MENTOR), List.of(session), List.of()));
  }
}
