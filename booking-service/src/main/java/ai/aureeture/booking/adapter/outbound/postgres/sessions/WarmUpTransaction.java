package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.people.OfferRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.PostgresOffers;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.WeeklyCap;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.NewSession;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.Terms;
import ai.aureeture.http.warmup.WarmUpStep;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A booking, its order and a second student who is too late, of people who do not exist; all in one
 * transaction, which is rolled back.
 */
@ApplicationScoped
class WarmUpTransaction implements WarmUpStep {
  private static final Instant NOW = Instant.EPOCH;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Slot SLOT = new Slot(NOW.plus(HOUR), NOW.plus(HOUR.multipliedBy(2)));
  private static final WeeklyCap WEEK = new WeeklyCap(NOW, NOW.plus(Duration.ofDays(7)), 10);
  private static final Money PRICE = new Money(1, "INR");

  private final PostgresSessions sessions;
  private final PostgresOffers offers;

  WarmUpTransaction(PostgresSessions sessions, PostgresOffers offers) {
    this.sessions = sessions;
    this.offers = offers;
  }

  @Override
  public Uni<?> run() {
    var mentor = person();
    var hold = hold(mentor);
    return Database.inTransaction(() -> bookAndRollBack(mentor, hold))
        .onFailure(RolledBack.class)
        .recoverWithNull()
        .flatMap(_ -> offers.of(mentor.id()))
        .flatMap(_ -> sessions.openHold(mentor.id(), mentor.id(), SLOT, NOW));
  }

  private Uni<Void> bookAndRollBack(Person mentor, Decision hold) {
    var id = hold.session().id();
    return OfferRow.of(offerOf(mentor))
        .persistAndFlush()
        .flatMap(_ -> SessionWriter.insert(hold, NOW))
        .flatMap(_ -> sessions.update(id, Actor.PROVIDER, WarmUpTransaction::withOrder))
        .flatMap(_ -> SessionWriter.insert(hold(mentor), NOW))
        .onFailure(SessionRefused.class)
        .recoverWithNull()
        .flatMap(_ -> Uni.createFrom().failure(new RolledBack()));
  }

  private static Decision withOrder(Session held) {
    return held.orderOpened(new OrderId("order_" + held.id()), NOW);
  }

  private static Decision hold(Person mentor) {
    var terms =
        new Terms(
            mentor,
            person(),
            PRICE,
            ConfirmationMode.INSTANT,
            Optional.empty(),
            NOW,
            NOW.plus(Duration.ofMinutes(10)));
    var subject = Subject.of(Subject.UNTITLED, Optional.empty());
    return NewSession.book(
        new SessionId(UUID.randomUUID()), terms, subject, new Reservation(SLOT, 0, WEEK));
  }

  private static Person person() {
    return new Person(
        "warm-up-" + UUID.randomUUID(), "Warm-up", "warm-up@invalid", "UTC", false, false);
  }

  private static Offer offerOf(Person mentor) {
    return new Offer(
        mentor.id(),
        mentor.name(),
        mentor.email(),
        mentor.emailVerified(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        PRICE,
        ConfirmationMode.INSTANT,
        Optional.empty());
  }

  private static final class RolledBack extends RuntimeException {
    RolledBack() {
      super("The warm-up leaves nothing behind", null, false, false);
    }
  }
}
