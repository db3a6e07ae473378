package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.booking.BookSlot.Wish;
import ai.aureeture.booking.application.booking.BookSlot.Zone;
import ai.aureeture.booking.application.port.Availability;
import ai.aureeture.booking.application.port.Availability.Quote;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.Ids;
import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.NewSession;
import ai.aureeture.booking.domain.session.Terms;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * The mentor's offer and schedule are asked about a student's wish, before a session is written.
 */
@ApplicationScoped
public class PrepareSession {
  private final Offers offers;
  private final Availability availability;
  private final BookingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public PrepareSession(
      Offers offers, Availability availability, BookingPolicy policy, Ids ids, Clock clock) {
    this.offers = offers;
    this.availability = availability;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Refused with MENTOR_NOT_FOUND, OWN_OFFER, INSTANT_BOOKING_DISABLED or SLOT_NOT_OFFERED, the
   * first that applies, and with AVAILABILITY_UNAVAILABLE when the schedule cannot be read.
   */
  Uni<Prepared> prepare(Wish wish) {
    return offers
        .get(wish.mentorId())
        .invoke(_ -> requireOther(wish))
        .flatMap(offer ->
            availability
                .quote(wish.mentorId(), wish.slot())
                .invoke(PrepareSession::requireInstantBooking)
                .map(quote -> prepared(wish, offer, quote)));
  }

  private static void requireOther(Wish wish) {
    if (wish.student().id().equals(wish.mentorId())) {
      throw new SessionRefused(Reason.OWN_OFFER, "You cannot book a session with yourself");
    }
  }

  private static void requireInstantBooking(Quote quote) {
    if (!quote.instantBookingEnabled()) {
      throw new SessionRefused(
          Reason.INSTANT_BOOKING_DISABLED, "This mentor does not take instant bookings now");
    }
  }

  private Prepared prepared(Wish wish, Offer offer, Quote quote) {
    var subject = Subject.of(wish.title().orElse(Subject.UNTITLED), wish.description());
    return new Prepared(ids.next(), terms(wish, offer, quote), subject, quote.reserve(wish.slot()));
  }

  private Terms terms(Wish wish, Offer offer, Quote quote) {
    var now = clock.instant();
    var student = wish.student();
    var zone = wish.studentZone().orElse(new Zone(quote.timezone(), false));
    return new Terms(
        new Person(
            offer.mentorId(),
            offer.name(),
            offer.email(),
            quote.timezone(),
            offer.emailVerified(),
            false),
        new Person(
            student.id(),
            student.name(),
            student.email(),
            zone.name(),
            student.emailVerified(),
            zone.named()),
        offer.price(),
        offer.confirmation(),
        offer.calendlyEventTypeUri(),
        now,
        holdExpiry(wish, offer, now));
  }

  // A hold ends when the session starts, at the latest: it can be neither paid nor accepted then.
  private Instant holdExpiry(Wish wish, Offer offer, Instant now) {
    var time =
        offer.confirmation() == ConfirmationMode.BY_MENTOR
            ? policy.reschedules().timeToAnswer()
            : policy.holdTime();
    var end = now.plus(time);
    return end.isBefore(wish.slot().start()) ? end : wish.slot().start();
  }

  /** What a new session is made of. */
  record Prepared(SessionId id, Terms terms, Subject subject, Reservation time) {

    /** The session as a hold, as a request where the mentor must answer, or as it stands. */
    Decision hold() {
      return NewSession.book(id, terms, subject, time);
    }

    /**
     * The session, booked and paid in one step. Refused with SLOT_NOT_OFFERED when it has started,
     * and with AMOUNT_MISMATCH when the payment is not exactly its price.
     */
    Decision paidBy(Payment payment) {
      return NewSession.bookPaid(id, terms, subject, time, payment);
    }
  }
}
