package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.WeeklyCap;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.FreeSessionLimit;
import ai.aureeture.booking.domain.session.HoldLimit;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionState;
import ai.aureeture.booking.domain.session.SessionStatus;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Keeps sessions in a map and the rules of the port under one lock. */
public final class InMemorySessions implements Sessions {
  private static final RescheduleRules RULES = new RescheduleRules(2, 5, Duration.ofHours(48));

  private final Map<SessionId, Session> byId = new LinkedHashMap<>();
  private final List<SessionEvent> events = new ArrayList<>();
  private final Map<SessionId, List<SessionEvent>> eventsOf = new HashMap<>();
  private final Map<String, Instant> erased = new HashMap<>();
  private final Set<PaymentId> returned = new HashSet<>();
  private boolean away;

  /** From now on nothing can be read or saved. */
  public void goAway() {
    away = true;
  }

  public void comeBack() {
    away = false;
  }

  /** The payment goes back without a session; refused with BOOKING_MISMATCH when one has it. */
  synchronized void returnPayment(PaymentId payment) {
    if (byId.values().stream().flatMap(InMemorySessions::paymentsOf).anyMatch(payment::equals)) {
      throw new SessionRefused(Reason.BOOKING_MISMATCH, "used for a booking");
    }
    returned.add(payment);
  }

  /** Refuses with SESSIONS_STILL_OPEN, or lets no older session of the person take time again. */
  public synchronized void startErasure(String personId, Instant at) {
    byId.values().stream()
        .filter(session -> peopleOf(session).anyMatch(personId::equals))
        .forEach(session -> session.requireClosed(at));
    erased.put(personId, at);
  }

  /** Everything that has happened, in order. */
  public synchronized List<SessionEvent> events() {
    return List.copyOf(events);
  }

  /** Everything that has happened to one session, in order. */
  public synchronized List<SessionEvent> events(SessionId id) {
    return List.copyOf(eventsOf.getOrDefault(id, List.of()));
  }

  public synchronized List<Session> all() {
    return List.copyOf(byId.values());
  }

  @Override
  public Uni<Session> add(Decision first, Instant asked) {
    return exclusively(() -> {
      var session = first.session();
      requireNotErased(session, asked);
      requireRoom(session, session.time());
      var now = session.terms().bookedAt();
      if (session.isOpenHold(now)) {
        HoldLimit.require(openHoldsOf(session.terms().student().id(), now).size() + 1L);
      }
      if (FreeSessionLimit.appliesTo(session.terms())) {
        FreeSessionLimit.require(freeSessionsLike(session, now) + 1);
      }
      save(first);
      return session;
    });
  }

  @Override
  public Uni<Void> requireFree(Session wanted) {
    return exclusively(
            () -> {
              refuseIfTaken(wanted, wanted.time());
              return wanted;
            })
        .replaceWithVoid();
  }

  @Override
  public Uni<Decision> change(SessionId id, Actor actor, Function<Session, Decision> decide) {
    return exclusively(() -> {
      var before = find(id);
      var decision = decide.apply(before);
      var after = decision.session();
      if (decision.has(SessionEvent.RescheduleRequested.class)) {
        requireBelowDailyLimit(after);
      }
      after.claims().all().stream()
          .filter(time -> !before.claims().all().contains(time))
          .forEach(time -> {
            requireNotErased(after, after.terms().bookedAt());
            requireRoom(after, time);
          });
      save(decision);
      return decision;
    });
  }

  @Override
  public Uni<Session> get(SessionId id) {
    return exclusively(() -> find(id));
  }

  @Override
  public Uni<Boolean> isUsed(PaymentId payment) {
    return exclusively(() ->
        byId.values().stream().flatMap(InMemorySessions::paymentsOf).anyMatch(payment::equals));
  }

  @Override
  public Uni<Optional<Session>> ofOrder(OrderId order) {
    return exclusively(() ->
        byId.values().stream()
            .filter(session -> session.order().equals(Optional.of(order)))
            .findFirst());
  }

  @Override
  public Uni<Optional<Session>> openHold(
      String studentId, String mentorId, Slot slot, Instant now) {
    return exclusively(() ->
        openHoldsOf(studentId, now).stream()
            .filter(session -> session.terms().mentor().id().equals(mentorId))
            .filter(session -> session.slot().equals(slot))
            .findFirst());
  }

  @Override
  public Uni<Optional<Session>> instantFree(String studentId, String mentorId, Slot slot) {
    return exclusively(() ->
        byId.values().stream()
            .filter(session -> session.terms().isFree())
            .filter(session -> session.terms().confirmation() == ConfirmationMode.INSTANT)
            .filter(session -> session.status() == SessionStatus.SCHEDULED)
            .filter(session -> session.terms().student().id().equals(studentId))
            .filter(session -> session.terms().mentor().id().equals(mentorId))
            .filter(session -> session.slot().equals(slot))
            .findFirst());
  }

  @Override
  public Uni<List<Session>> openHolds(String studentId, Instant now) {
    return exclusively(() -> openHoldsOf(studentId, now));
  }

  private <T> Uni<T> exclusively(Supplier<T> work) {
    return Uni.createFrom()
        .item(() -> {
          synchronized (this) {
            if (away) {
              throw new SessionRefused(Reason.UNAVAILABLE, "away");
            }
            return work.get();
          }
        });
  }

  private Session find(SessionId id) {
    return Optional.ofNullable(byId.get(id))
        .orElseThrow(() -> new SessionRefused(Reason.NOT_FOUND, "not found"));
  }

  private void save(Decision decision) {
    if (!decision.changesNothing()) {
      requirePaymentsUnused(decision.session());
      byId.put(decision.session().id(), decision.session());
      events.addAll(decision.events());
      eventsOf
          .computeIfAbsent(decision.session().id(), _ -> new ArrayList<>())
          .addAll(decision.events());
    }
  }

  private void requirePaymentsUnused(Session session) {
    boolean isUsed =
        byId.values().stream()
            .filter(other -> !other.id().equals(session.id()))
            .flatMap(InMemorySessions::paymentsOf)
            .anyMatch(paymentsOf(session).toList()::contains);
    if (isUsed || paymentsOf(session).anyMatch(returned::contains)) {
      throw new SessionRefused(Reason.BOOKING_MISMATCH, "used for another booking");
    }
  }

  private static Stream<PaymentId> paymentsOf(Session session) {
    return Stream.concat(
        session.payment().map(payment -> payment.id()).stream(),
        session.refunds().all().stream().map(refund -> refund.payment()));
  }

  private void requireNotErased(Session session, Instant asked) {
    if (peopleOf(session)
        .anyMatch(person -> !erased.getOrDefault(person, Instant.MIN).isBefore(asked))) {
      throw new SessionRefused(Reason.PERSON_ERASED, "erased");
    }
  }

  private static Stream<String> peopleOf(Session session) {
    return Stream.of(session.terms().mentor().id(), session.terms().student().id());
  }

  private void requireBelowDailyLimit(Session session) {
    var asked = session.pendingRequest().orElseThrow();
    var now = asked.requestedAt();
    RULES.requireBelowDailyLimit(
        byId.values().stream()
            .filter(other ->
                other.terms().person(asked.by()).equals(session.terms().person(asked.by())))
            .flatMap(other -> other.requests().stream())
            .filter(request -> request.by() == asked.by())
            .map(RescheduleRequest::requestedAt)
            .filter(RULES.dayBegin(now)::isBefore)
            .toList(),
        now);
  }

  private void refuseIfTaken(Session wanted, Reservation time) {
    refuseIf(
        Reason.SLOT_TAKEN,
        wanted,
        (other, claim) -> sameMentor(wanted, other) && overlap(blocked(time), blocked(claim)));
  }

  private void requireRoom(Session wanted, Reservation time) {
    refuseIfTaken(wanted, time);
    long inWeek =
        others(wanted)
            .filter(other -> sameMentor(wanted, other))
            .filter(
                other -> other.claims().all().stream().anyMatch(claim -> isIn(time.week(), claim)))
            .count();
    if (time.week().isFull(inWeek)) {
      throw new SessionRefused(Reason.WEEK_FULL, "week full");
    }
    refuseIf(
        Reason.SLOT_TAKEN,
        wanted,
        (other, claim) ->
            peopleOf(other).anyMatch(wanted.terms().mentor().id()::equals)
                && overlap(time.slot(), claim.slot()));
    refuseIf(
        Reason.STUDENT_BUSY,
        wanted,
        (other, claim) ->
            peopleOf(other).anyMatch(wanted.terms().student().id()::equals)
                && overlap(time.slot(), claim.slot()));
  }

  private void refuseIf(Reason reason, Session wanted, BiPredicate<Session, Reservation> collides) {
    if (others(wanted)
        .anyMatch(other -> other.claims().all().stream().anyMatch(c -> collides.test(other, c)))) {
      throw new SessionRefused(reason, reason.toString());
    }
  }

  private Stream<Session> others(Session wanted) {
    return byId.values().stream().filter(other -> !other.id().equals(wanted.id()));
  }

  private static boolean sameMentor(Session a, Session b) {
    return a.terms().mentor().id().equals(b.terms().mentor().id());
  }

  private static boolean isIn(WeeklyCap week, Reservation claim) {
    var start = claim.slot().start();
    return !start.isBefore(week.start()) && start.isBefore(week.end());
  }

  private static Slot blocked(Reservation time) {
    return new Slot(time.slot().start(), time.blockedUntil());
  }

  private static boolean overlap(Slot a, Slot b) {
    return a.start().isBefore(b.end()) && b.start().isBefore(a.end());
  }

  private long freeSessionsLike(Session session, Instant now) {
    return byId.values().stream()
        .filter(other -> FreeSessionLimit.appliesTo(other.terms()))
        .filter(other -> other.terms().student().id().equals(session.terms().student().id()))
        .filter(other -> other.terms().mentor().id().equals(session.terms().mentor().id()))
        .filter(other -> other.state() instanceof SessionState.Standing)
        .filter(other -> other.slot().start().isAfter(now))
        .count();
  }

  private List<Session> openHoldsOf(String studentId, Instant now) {
    return byId.values().stream()
        .filter(session -> session.terms().student().id().equals(studentId))
        .filter(session -> session.isOpenHold(now))
        .sorted(Comparator.comparing(session -> session.terms().bookedAt()))
        .toList();
  }
}
