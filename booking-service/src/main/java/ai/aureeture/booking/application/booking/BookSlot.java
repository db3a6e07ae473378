package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.Availability;
import ai.aureeture.booking.application.port.Availability.Quote;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.Ids;
import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.Offer;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.Terms;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A student takes a slot: she gets the order to pay it by, or asks for it where it is free. */
@ApplicationScoped
public class BookSlot {
  /**
   * How old a request may be when the store is asked to save its hold, so that with the time the
   * store may take (8 s) nothing is saved after the gateway has given up (30 s).
   */
  private static final Duration TIME_TO_SAVE = Duration.ofSeconds(10);

  private final Offers offers;
  private final Availability availability;
  private final Sessions sessions;
  private final OpenOrder orders;
  private final BookingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public BookSlot(
      Offers offers,
      Availability availability,
      Sessions sessions,
      OpenOrder orders,
      BookingPolicy policy,
      Ids ids,
      Clock clock) {
    this.offers = offers;
    this.availability = availability;
    this.sessions = sessions;
    this.orders = orders;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /** Refused with the first reason that applies; a student who asks again keeps what she holds. */
  public Uni<Booked> book(Wish wish) {
    return take(wish, clock.instant())
        .flatMap(
            taken -> taken.terms().isFree() ? Uni.createFrom().item(taken) : orders.openFor(taken))
        .map(session -> new Booked(session, true))
        .onFailure(SessionRefused.class)
        .recoverWithUni(refused -> alreadyHeld(wish, refused));
  }

  private Uni<Session> take(Wish wish, Instant asked) {
    return offers
        .get(wish.mentorId())
        .invoke(_ -> requireOther(wish))
        .flatMap(offer ->
            availability
                .quote(wish.mentorId(), wish.slot())
                .invoke(BookSlot::requireInstantBooking)
                .map(quote -> taken(wish, offer, quote)))
        .invoke(_ -> requireInTime(asked))
        .flatMap(first -> sessions.add(first, asked));
  }

  private Uni<Booked> alreadyHeld(Wish wish, Throwable refused) {
    // A hold can be looked up while availability-service is away.
    if (SessionRefused.isOutage(refused)
        && !SessionRefused.isFor(refused, Reason.AVAILABILITY_UNAVAILABLE)) {
      return Uni.createFrom().failure(refused);
    }
    return sessions
        .openHold(wish.student().id(), wish.mentorId(), wish.slot(), clock.instant())
        .flatMap(held -> held.map(this::payable).orElseGet(() -> Uni.createFrom().failure(refused)))
        .map(session -> new Booked(session, false));
  }

  private Uni<Session> payable(Session held) {
    return held.terms().isFree() ? Uni.createFrom().item(held) : orders.ensureFor(held);
  }

  private static void requireOther(Wish wish) {
    if (wish.student().id().equals(wish.mentorId())) {
      throw new SessionRefused(Reason.OWN_OFFER, "You cannot book a session with yourself");
    }
  }

  // What is saved after that could be saved after the caller has given up.
  private void requireInTime(Instant asked) {
    if (clock.instant().isAfter(asked.plus(TIME_TO_SAVE))) {
      throw new SessionRefused(
          Reason.UNAVAILABLE, "Booking takes too long at the moment; please try again");
    }
  }

  private static void requireInstantBooking(Quote quote) {
    if (!quote.instantBookingEnabled()) {
      throw new SessionRefused(
          Reason.INSTANT_BOOKING_DISABLED, "This mentor does not take instant bookings now");
    }
  }

  private Decision taken(Wish wish, Offer offer, Quote quote) {
    var subject = Subject.of(wish.title().orElse(Subject.UNTITLED), wish.description());
    return Session.book(ids.next(), terms(wish, offer, quote), subject, quote.reserve(wish.slot()));
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
        offer.calendlyEventTypeUri(),
        now,
        holdExpiry(wish, offer, now));
  }

  // A hold ends when the session starts, at the latest: it can be neither paid nor accepted then.
  private Instant holdExpiry(Wish wish, Offer offer, Instant now) {
    var time = offer.isFree() ? policy.reschedules().timeToAnswer() : policy.holdTime();
    var end = now.plus(time);
    return end.isBefore(wish.slot().start()) ? end : wish.slot().start();
  }

  /** What the student asks for. Their zone is the mentor's unless they send one. */
  public record Wish(
      Student student,
      String mentorId,
      Slot slot,
      Optional<String> title,
      Optional<String> description,
      Optional<Zone> studentZone) {}

  /**
   * @param name the IANA name
   * @param named whether the student named it; false where it stands in for an unknown one
   */
  public record Zone(String name, boolean named) {}

  /**
   * @param emailVerified whether the identity provider vouches for the address
   */
  public record Student(String id, String name, String email, boolean emailVerified) {}

  /** The booking, and whether this call made it. */
  public record Booked(Session session, boolean isNew) {}
}
