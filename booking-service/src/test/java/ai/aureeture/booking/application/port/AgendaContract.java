package ai.aureeture.booking.application.port;

import static ai.aureeture.booking.support.Cast.CAREER_ADVICE;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.anId;
import static ai.aureeture.booking.support.Cast.terms;
import static ai.aureeture.booking.support.Cast.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.NewSession;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.support.Cast;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the contracts of all agendas begin with: sessions that something is due of. */
public abstract class AgendaContract {
  protected static final Duration LEASE = Duration.ofMinutes(5);
  protected static final int ALL = 10_000;

  protected abstract Sessions sessions();

  /** Waits for the answer, on a thread the implementation can work on: for a double on any. */
  protected <T> T now(Supplier<Uni<T>> work) {
    return work.get().await().atMost(LEASE);
  }

  /** Makes a mentor known, where that is asked for. */
  protected void welcome(Person mentor) {}

  /** A hold with its order, made at NOW. */
  protected final SessionId held() {
    var mentor = person("mentor");
    welcome(mentor);
    var terms = terms(mentor, person("student"), PRICE);
    var first = NewSession.book(anId(), terms, CAREER_ADVICE, time(TUESDAY_TEN));
    var id = now(() -> sessions().add(first)).id();
    return change(id, session -> session.orderOpened(new OrderId("order_" + id), NOW));
  }

  @CanIgnoreReturnValue
  protected final SessionId paid(SessionId id, PaymentId payment) {
    return change(id, session -> session.paid(of(payment, id), NOW));
  }

  protected static Payment of(PaymentId payment, SessionId session) {
    return new Payment(payment, new OrderId("order_" + session), PRICE);
  }

  protected static PaymentId aPayment() {
    return new PaymentId("pay_" + UUID.randomUUID());
  }

  @CanIgnoreReturnValue
  protected final SessionId change(SessionId id, Function<Session, Decision> decide) {
    return now(() -> sessions().change(id, Actor.TIME, decide)).session().id();
  }

  /** What a worker takes, a few at a time, until nothing is left. */
  protected static <T> List<T> byTwos(Supplier<List<T>> takeTwo) {
    var all = new ArrayList<T>();
    for (var two = takeTwo.get(); !two.isEmpty(); two = takeTwo.get()) {
      assertTrue(two.size() <= 2, two::toString);
      assertTrue(all.size() < 1000, "the same ones come again");
      all.addAll(two);
    }
    return all;
  }

  /**
   * Each of our own is taken once. Other tests leave theirs behind in a real store, and its service
   * may be seeing to them.
   */
  protected static <T> void assertOnce(List<T> own, List<T> taken) {
    var ours = taken.stream().filter(own::contains).toList();
    assertEquals(own.size(), ours.size());
    assertEquals(Set.copyOf(own), Set.copyOf(ours));
  }

  /** What eight concurrent workers took. */
  protected static <T> List<T> eightConcurrently(Callable<List<T>> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(Stream.generate(() -> work).limit(8).toList()).stream()
          .map(Future::resultNow)
          .flatMap(List::stream)
          .toList();
    }
  }

  private static Person person(String role) {
    var id = role + "-" + UUID.randomUUID();
    return Cast.person(id, "Name of " + id, id + "@people.example", "Asia/Kolkata");
  }
}
