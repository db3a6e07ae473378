package ai.aureeture.booking.adapter.inbound.rest.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import ai.aureeture.booking.adapter.inbound.rest.sessions.ReviewView;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.people.ExportPersonalData.Kept;
import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.http.openapi.EnumText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is kept of one person; of the other one of a session no more than the id. */
record PersonalDataView(
    String personId,
    @Nullable OfferView offer,
    @Nullable ProfileView profile,
    List<PartView> sessions) {

  static PersonalDataView of(String personId, Kept kept) {
    var reviews = kept.reviews().stream().collect(toMap(Review::session, identity()));
    return new PersonalDataView(
        personId,
        kept.mentor().map(Mentor::offer).map(OfferView::of).orElse(null),
        kept.mentor().map(ProfileView::of).orElse(null),
        kept.sessions().stream()
            .flatMap(session ->
                Arrays.stream(Participant.values())
                    .filter(
                        participant -> session.terms().person(participant).id().equals(personId))
                    .map(participant ->
                        PartView.of(session, participant, reviews.get(session.id()))))
            .toList());
  }

  /**
   * The person's part in a session or an unpaid booking.
   *
   * @param email null where none is known
   * @param timezoneNamed whether a student named the zone with the booking
   * @param notes the mentor's feedback, which both can read
   * @param privateNotes the mentor's own; null to the student
   * @param paidAmount what was captured, which may differ from the amount; null while unpaid
   * @param refunds what the payment provider reports of refunds, of parts too
   * @param review what the student wrote of the session, and the mentor's answer
   */
  record PartView(
      String sessionId,
      @EnumText(Participant.class) String role,
      String otherPersonId,
      String name,
      @Nullable String email,
      boolean emailVerified,
      @Nullable String timezone,
      boolean timezoneNamed,
      String title,
      @Nullable String description,
      @Nullable String notes,
      @Nullable String privateNotes,
      @Nullable String recordingUrl,
      Instant startTime,
      Instant endTime,
      @EnumText(SessionStatus.class) String status,
      BigDecimal amount,
      String currency,
      @Nullable String paymentId,
      @Nullable BigDecimal paidAmount,
      @Nullable String paidCurrency,
      List<ProviderRefundView> refunds,
      Instant bookedAt,
      List<OwnRequestView> rescheduleRequests,
      @Nullable ReviewView review) {

    private static PartView of(Session session, Participant participant, @Nullable Review review) {
      var person = session.terms().person(participant);
      var price = session.terms().price();
      var paid = session.payment().map(Payment::amount);
      return new PartView(
          session.id().toString(),
          SessionView.word(participant),
          session.terms().person(participant.other()).id(),
          person.name(),
          person.knownEmail().orElse(null),
          person.emailVerified(),
          person.timezone(),
          person.timezoneNamed(),
          session.subject().title(),
          session.subject().description().orElse(null),
          session.subject().notes().orElse(null),
          participant == Participant.MENTOR ? session.subject().privateNotes().orElse(null) : null,
          session.subject().recordingUrl().orElse(null),
          session.slot().start(),
          session.slot().end(),
          SessionView.word(session.status()),
          price.major(),
          price.currency(),
          session.payment().map(payment -> payment.id()).map(PaymentId::value).orElse(null),
          paid.map(Money::major).orElse(null),
          paid.map(Money::currency).orElse(null),
          session.refunds().atProvider().stream().map(ProviderRefundView::of).toList(),
          session.terms().bookedAt(),
          session.requests().stream()
              .filter(request -> request.by() == participant)
              .map(OwnRequestView::of)
              .toList(),
          review == null ? null : ReviewView.of(review, participant));
    }
  }

  record ProviderRefundView(
      String refundId,
      String paymentId,
      BigDecimal amount,
      String currency,
      @EnumText(ProviderRefund.Status.class) String status) {
    private static ProviderRefundView of(ProviderRefund refund) {
      return new ProviderRefundView(
          refund.id(),
          refund.payment().value(),
          refund.amount().major(),
          refund.amount().currency(),
          SessionView.word(refund.status()));
    }
  }

  record OwnRequestView(
      Instant requestedAt,
      String reason,
      @Nullable Instant newStartTime,
      @EnumText(RescheduleRequest.Status.class) String status) {
    private static OwnRequestView of(RescheduleRequest request) {
      return new OwnRequestView(
          request.requestedAt(),
          request.reason(),
          request.proposed().map(Reservation::slot).map(slot -> slot.start()).orElse(null),
          SessionView.word(request.status()));
    }
  }
}
