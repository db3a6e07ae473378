package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A student takes a slot: they get the order to pay it by. Where nothing is to be paid they have
 * it, or ask the mentor for it, as the offer says.
 */
@ApplicationScoped
public class BookSlot {
  /**
   * How old a request may be when the store is asked to save its hold, so that with the time the
   * store may take (8 s) nothing is saved after the gateway has given up (30 s).
   */
  private static final Duration TIME_TO_SAVE = Duration.ofSeconds(10);

  private final PrepareSession preparation;
  private final Sessions sessions;
  private final OpenOrder orders;
  private final Clock clock;

  public BookSlot(PrepareSession preparation, Sessions sessions, OpenOrder orders, Clock clock) {
    this.preparation = preparation;
    this.sessions = sessions;
    this.orders = orders;
    this.clock = clock;
  }

  /** Refused with the first reason that applies; a student who asks again has the same booking. */
  public Uni<Booked> book(Command command) {
    return take(command, clock.instant())
        .flatMap(
            taken -> taken.terms().isFree() ? Uni.createFrom().item(taken) : orders.openFor(taken))
        .map(session -> new Booked(session, true))
        .onFailure(SessionRefused.class)
        .recoverWithUni(refused -> alreadyHeld(command, refused));
  }

  private Uni<Session> take(Command command, Instant asked) {
    return preparation
        .prepare(command)
        .invoke(_ -> requireInTime(asked))
        .flatMap(prepared -> sessions.add(prepared.hold(), asked));
  }

  private Uni<Booked> alreadyHeld(Command command, Throwable refused) {
    // A hold can be looked up while availability-service is away.
    if (SessionRefused.isOutage(refused)
        && !SessionRefused.isFor(refused, Reason.AVAILABILITY_UNAVAILABLE)) {
      return Uni.createFrom().failure(refused);
    }
    return sessions
        .openHold(command.student().id(), command.mentorId(), command.slot(), clock.instant())
        .flatMap(held ->
            held.isPresent()
                ? payable(held.get())
                : sessions
                    .instantFree(command.student().id(), command.mentorId(), command.slot())
                    .map(booked -> booked.orElseThrow(() -> (SessionRefused) refused)))
        .map(session -> new Booked(session, false));
  }

  private Uni<Session> payable(Session held) {
    return held.terms().isFree() ? Uni.createFrom().item(held) : orders.ensureFor(held);
  }

  // What is saved after that could be saved after the caller has given up.
  private void requireInTime(Instant asked) {
    if (clock.instant().isAfter(asked.plus(TIME_TO_SAVE))) {
      throw new SessionRefused(
          Reason.UNAVAILABLE, "Booking is taking too long right now; please try again");
    }
  }

  /** What the student asks for. Their zone is the mentor's unless they send one. */
  public record Command(
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
