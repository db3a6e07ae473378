package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.booking.BookSlot.Command;
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
 * The mentor's offer and schedule are asked about what a student asks for, before a session is
 * written.
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
  Uni<Prepared> prepare(Command command) {
    return offers
        .get(command.mentorId())
        .invoke(_ -> requireOther(command))
        .flatMap(offer ->
            availability
                .quote(command.mentorId(), command.slot())
                .invoke(PrepareSession::requireInstantBooking)
                .map(quote -> prepared(command, offer, quote)));
  }

  private static void requireOther(Command command) {
    if (command.student().id().equals(command.mentorId())) {
      throw new SessionRefused(Reason.OWN_OFFER, "You can’t book a session with yourself");
    }
  }

  private static void requireInstantBooking(Quote quote) {
    if (!quote.instantBookingEnabled()) {
      throw new SessionRefused(
          Reason.INSTANT_BOOKING_DISABLED, "This mentor isn’t taking bookings right now");
    }
  }

  private Prepared prepared(Command command, Offer offer, Quote quote) {
    var subject = Subject.of(command.title().orElse(Subject.UNTITLED), command.description());
    return new Prepared(
        ids.next(), terms(command, offer, quote), subject, quote.reserve(command.slot()));
  }

  private Terms terms(Command command, Offer offer, Quote quote) {
    var now = clock.instant();
    var student = command.student();
    var zone = command.studentZone().orElse(new Zone(quote.timezone(), false));
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
        holdExpiry(command, offer, now));
  }

  // A hold ends when the session starts, at the latest: it can be neither paid nor accepted then.
  private Instant holdExpiry(Command command, Offer offer, Instant now) {
    var time =
        offer.confirmation() == ConfirmationMode.BY_MENTOR
            ? policy.reschedules().timeToAnswer()
            : policy.holdTime();
    var end = now.plus(time);
    return end.isBefore(command.slot().start()) ? end : command.slot().start();
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
