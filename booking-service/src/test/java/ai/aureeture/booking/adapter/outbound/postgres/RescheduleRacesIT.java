package ai.aureeture.booking.adapter.outbound.postgres;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Cast.CAREER_ADVICE;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.RULES;
import static ai.aureeture.booking.support.Cast.anId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.moving.RequestReschedule;
import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.WeeklyCap;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Ask;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.NewSession;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.booking.domain.session.Terms;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Cast;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * Two people do what only one of them can, at the same moment, over and over: exactly one succeeds,
 * and tables and events agree with the answer that this person got.
 */
@BookingServiceTest
class RescheduleRacesIT {
  private static final Logger LOG = Logger.getLogger(RescheduleRacesIT.class);

  // Enough for both outcomes of a race to be common; -Drace.rounds=100 meets the rarer ones too.
  private static final int ROUNDS = Integer.getInteger("race.rounds", 25);
  private static final Duration LATEST_BUYER = Duration.ofMillis(12);
  private static final Instant BASE =
      Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(10));
  private static final Slot OLD = hour(0);
  private static final Slot NEW = hour(3);

  /** Claims that contradict each other or their session: there is never one. */
  private static final String CONTRADICTIONS =
      """
      select (select count(*) from slot_claim a join slot_claim b
          on a.mentor_id = b.mentor_id and a.session_id < b.session_id
          and tstzrange(a.starts_at, a.blocked_until) && tstzrange(b.starts_at, b.blocked_until)
          where a.mentor_id = ?)
        + (select count(*) from session s
          left join slot_claim c on c.session_id = s.id and kind = 'booked'
          where s.mentor_id = ? and (s.status = 'cancelled') <> (c.session_id is null)
            or s.mentor_id = ? and c.starts_at <> s.starts_at)
        + (select count(*) from session s
          left join reschedule_request r
            on r.session_id = s.id and r.status = 'pending' and r.starts_at is not null
          left join slot_claim c on c.session_id = s.id and kind = 'proposed'
          where s.mentor_id = ? and r.starts_at is distinct from c.starts_at)
        + (select count(*) from session s
          where s.mentor_id = ? and (s.status = 'reschedule_requested') <> exists(
            select from reschedule_request r where r.session_id = s.id and r.status = 'pending'))
      """;

  @Inject Sessions sessions;
  @Inject Offers offers;
  @Inject RequestReschedule requests;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Integer> tally = new TreeMap<>();
  private final Map<String, List<String>> expectedEvents = new HashMap<>();

  @Test
  void two_concurrent_answers_leave_one(TestInfo test) {
    race(
        test,
        pair -> {
          var request = pair.asked(MENTOR, Optional.of(NEW));
          var outcome = concurrently(() -> approve(pair, request), () -> reject(pair, request));
          return oneOf(
              pair,
              outcome,
              Reason.REQUEST_ALREADY_ANSWERED,
              List.of("SessionRescheduled"),
              List.of("RescheduleRejected"));
        });
  }

  @Test
  void concurrent_approval_and_expiry_leave_one(TestInfo test) {
    race(
        test,
        pair -> {
          var request = pair.asked(MENTOR, Optional.of(NEW));
          var deadline = pair.now().pendingRequest().orElseThrow().lapsesAt();
          var outcome =
              concurrently(
                  () -> approve(pair, request),
                  () ->
                      changed(pair, session -> session.lapseRequest(deadline)).status()
                          == SessionStatus.SCHEDULED);
          var moved = pair.now().slot().equals(NEW);
          assertEquals(moved ? true : Reason.REQUEST_ALREADY_ANSWERED, outcome.getFirst());
          pair.expect(moved ? "SessionRescheduled" : "RescheduleRejected");
          return moved ? "moved" : "lapsed";
        });
  }

  @Test
  void concurrent_requests_for_different_times_leave_one(TestInfo test) {
    race(
        test,
        pair ->
            oneOf(
                pair,
                concurrently(() -> ask(pair, MENTOR, NEW), () -> ask(pair, STUDENT, hour(5))),
                Reason.RESCHEDULE_ALREADY_PENDING,
                List.of("RescheduleRequested"),
                List.of("RescheduleRequested")));
  }

  @Test
  void concurrent_requests_of_one_person_leave_one(TestInfo test) {
    race(
        test,
        pair ->
            oneOf(
                pair,
                concurrently(() -> ask(pair, STUDENT, NEW), () -> ask(pair, STUDENT, NEW)),
                Reason.RESCHEDULE_ALREADY_PENDING,
                List.of("RescheduleRequested"),
                List.of("RescheduleRequested")));
  }

  @Test
  void concurrent_requests_for_one_time_move_the_session(TestInfo test) {
    race(
        test,
        pair -> {
          var outcome = concurrently(() -> ask(pair, MENTOR, NEW), () -> ask(pair, STUDENT, NEW));
          assertEquals(List.of(true, true), outcome);
          assertEquals(NEW, pair.now().slot());
          assertEquals(1, pair.now().requests().size());
          pair.expect("RescheduleRequested", "SessionRescheduled");
          return "moved";
        });
  }

  @Test
  void proposed_slot_goes_to_one_of_a_request_and_a_booking(TestInfo test) {
    race(
        test,
        pair ->
            oneOf(
                pair,
                concurrently(() -> askDirectly(pair), () -> buy(pair)),
                Reason.SLOT_TAKEN,
                List.of("RescheduleRequested"),
                List.of()));
  }

  @Test
  void chosen_slot_goes_to_one_of_an_approval_and_a_booking(TestInfo test) {
    race(
        test,
        pair -> {
          var request = pair.asked(MENTOR, Optional.empty());
          return oneOf(
              pair,
              concurrently(() -> approve(pair, request, Optional.of(NEW)), () -> buy(pair)),
              Reason.SLOT_TAKEN,
              List.of("SessionRescheduled"),
              List.of());
        });
  }

  @Test
  void move_is_never_half_done_while_others_book_either_slot(TestInfo test) {
    race(
        test,
        pair -> {
          var request = pair.asked(MENTOR, Optional.of(NEW));
          var outcome =
              concurrently(() -> approve(pair, request), () -> buy(pair), () -> buy(pair, OLD));
          assertEquals(true, outcome.get(0));
          assertEquals(Reason.SLOT_TAKEN, outcome.get(1));
          pair.expect("SessionRescheduled");
          return outcome.get(2).equals(true) ? "old slot bought" : "old slot not free yet";
        });
  }

  @Test
  void reader_during_a_move_sees_the_session_before_or_after_it(TestInfo test) {
    race(
        test,
        pair -> {
          var request = pair.asked(MENTOR, Optional.of(NEW));
          Callable<Boolean> reader = () -> IntStream.range(0, 10).allMatch(_ -> isWhole(pair));
          assertEquals(
              List.of(true, true, true),
              concurrently(reader, () -> approve(pair, request), reader));
          pair.expect("SessionRescheduled");
          return "seen whole";
        });
  }

  private static boolean isWhole(Pair pair) {
    var session = pair.now();
    return session.slot().equals(session.pendingRequest().isPresent() ? OLD : NEW);
  }

  /** Runs the rounds, checks the tables after each and all the events at the end, and says so. */
  private void race(TestInfo test, Round round) {
    var began = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      var pair = new Pair();
      tally.merge(round.run(pair), 1, Integer::sum);
      var mentor = pair.mentor.id();
      assertEquals(
          0, Store.count(CONTRADICTIONS, mentor, mentor, mentor, mentor, mentor), "contradictions");
    }
    var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    assertEquals(expectedEvents, PublishedEventsReader.ofAll(expectedEvents));
    LOG.infof(
        "%s: %d rounds in %d ms, %s",
        test.getTestMethod().orElseThrow().getName(), ROUNDS, millis, tally);
  }

  /** One of the two succeeded, the other one was refused. */
  private String oneOf(
      Pair pair, List<Object> outcome, Reason refusal, List<String> first, List<String> second) {
    // A race that the other side never wins shows in the tally as 0.
    tally.merge("the first", 0, Integer::sum);
    tally.merge("the second", 0, Integer::sum);
    var won = outcome.indexOf(true);
    assertTrue(won >= 0, outcome::toString);
    assertEquals(refusal, outcome.get(1 - won), outcome::toString);
    pair.expect((won == 0 ? first : second).toArray(String[]::new));
    return won == 0 ? "the first" : "the second";
  }

  private List<Object> concurrently(Callable<?>... work) {
    var start = new CyclicBarrier(work.length);
    return List.of(work).stream()
        .map(one ->
            threads.submit(() -> {
              start.await();
              return one.call();
            }))
        .toList()
        .stream()
        .map(RescheduleRacesIT::outcome)
        .toList();
  }

  private static Object outcome(Future<?> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return e.getCause() instanceof SessionRefused refused ? refused.reason() : e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean ask(Pair pair, Participant by, Slot to) {
    return OnVertx.now(() -> requests.request(pair.id, pair.visitor(by), "Ill", Optional.of(to)))
        .isStanding();
  }

  // What the use cases do in their transaction, without the reading before it, which would let
  // the other side win.
  private boolean askDirectly(Pair pair) {
    return pair.ask(MENTOR, Optional.of(NEW)) != null;
  }

  private boolean approve(Pair pair, RequestId request) {
    return approve(pair, request, Optional.empty());
  }

  private boolean approve(Pair pair, RequestId request, Optional<Slot> chosen) {
    var time = chosen.map(slot -> new Reservation(slot, 0, week()));
    var at = micros();
    return changed(pair, session -> session.approve(request, STUDENT, time, at)).slot().equals(NEW);
  }

  private boolean reject(Pair pair, RequestId request) {
    var at = micros();
    return changed(pair, session -> session.reject(request, STUDENT, at)).slot().equals(OLD);
  }

  private boolean buy(Pair pair) {
    return buy(pair, NEW);
  }

  // A buyer has fewer locks to take; some are a little late, so that each side wins some rounds.
  private boolean buy(Pair pair, Slot slot) {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LATEST_BUYER.toNanos()));
    return OnVertx.now(() -> sessions.add(pair.hold(person("student"), slot))).occupiesSlot();
  }

  @CanIgnoreReturnValue
  private Session changed(Pair pair, Function<Session, Decision> decide) {
    return OnVertx.now(() -> sessions.change(pair.id, Actor.TIME, decide)).session();
  }

  @AfterEach
  void closeThreads() {
    threads.close();
  }

  private static Slot hour(int later) {
    var start = BASE.plus(Duration.ofHours(later));
    return new Slot(start, start.plus(Duration.ofHours(1)));
  }

  private static Instant micros() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private static WeeklyCap week() {
    return new WeeklyCap(BASE.minus(Duration.ofDays(7)), BASE.plus(Duration.ofDays(7)), 100);
  }

  private static Person person(String role) {
    var id = role + "-" + UUID.randomUUID();
    return Cast.person(id, "Name", id + "@people.example", "Asia/Kolkata");
  }

  private interface Round {
    /** What the round came to, for the tally. */
    String run(Pair pair);
  }

  /** A new mentor, a new student, and their paid session. */
  private final class Pair {
    final Person mentor = person("usual-mentor");
    final Person student = person("student");
    final SessionId id;

    Pair() {
      var _ =
          OnVertx.now(
              () -> offers.put(Cast.offerOf(mentor), Actor.of(MENTOR, mentor.id()), Instant.now()));
      var hold = hold(student, OLD);
      id = OnVertx.now(() -> sessions.add(hold)).id();
      var order = new OrderId("order_" + id);
      var payment = new Payment(new PaymentId("pay_" + id), order, PRICE);
      var at = Instant.now();
      changed(this, session -> session.orderOpened(order, at));
      changed(this, session -> session.paid(payment, at));
      expectedEvents.put(id.toString(), List.of("SlotHeld", "PaymentConfirmed"));
    }

    Decision hold(Person by, Slot slot) {
      var at = micros();
      var terms =
          new Terms(
              mentor,
              by,
              PRICE,
              ConfirmationMode.INSTANT,
              Optional.empty(),
              at,
              at.plusSeconds(600));
      return NewSession.book(anId(), terms, CAREER_ADVICE, new Reservation(slot, 0, week()));
    }

    /** Asks, and notes the event that is published. */
    RequestId asked(Participant by, Optional<Slot> to) {
      var request = ask(by, to);
      expect("RescheduleRequested");
      return request;
    }

    RequestId ask(Participant by, Optional<Slot> to) {
      var ask = Cast.ask(by, Optional.empty());
      var time = to.map(slot -> new Reservation(slot, 0, week()));
      var wanted = new Ask(ask.id(), by, ask.reason(), time);
      var at = micros();
      var asked = changed(this, session -> session.askToMove(wanted, RULES, at));
      return asked.pendingRequest().orElseThrow().id();
    }

    Session now() {
      return OnVertx.now(() -> sessions.get(id));
    }

    SessionAccess visitor(Participant participant) {
      return SessionAccess.of(participant, participant == MENTOR ? mentor.id() : student.id());
    }

    /** Which events of the session are published after its payment. */
    void expect(String... events) {
      expectedEvents.merge(
          id.toString(),
          List.of(events),
          (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }
  }
}
