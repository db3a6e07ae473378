package ai.aureeture.e2e.load.invariants;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import ai.aureeture.e2e.actors.CapturedPayment;
import ai.aureeture.e2e.actors.Refund;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** What must be so of all paid bookings once everything has settled, however many there are. */
public final class Invariants {
  /**
   * A payment that no browser or webhook told of is found when the hold is over, after ten minutes.
   */
  private static final Duration SETTLED =
      Duration.ofMinutes(Integer.getInteger("load.settle-minutes", 15));

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private Invariants() {}

  /**
   * Waits until all of it is so, and prints the counts.
   *
   * @throws IllegalStateException when something, which is printed, is still not so after {@code
   *     -Dload.settle-minutes} (15)
   */
  public static void await(TheSystem system) {
    var last = new AtomicReference<>(Report.empty());
    try {
      Awaitility.await("all has settled")
          .atMost(SETTLED)
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .pollInterval(PAUSE)
          .until(() -> {
            last.set(check(system));
            return last.get().complaints().isEmpty();
          });
    } catch (ConditionTimeoutException notYet) {
      last.get().print();
      throw new IllegalStateException("Not all has settled", notYet);
    }
    last.get().print();
  }

  private static Report check(TheSystem system) {
    var report = Report.empty();
    var database = BookingDatabase.of(system);
    var sandbox = new Sandbox(system);
    var disorder = database.disorder();
    report.count("%d overlaps, wrong claims, forgotten holds, events not sent", disorder.size());
    disorder.forEach(text -> report.complain("%s", text));
    var sessions = PaidSessions.of(database);
    payments(sandbox.capturedPayments(), sessions, sandbox.refunds(), report);
    var standing = sessions.stream().filter(PaidSession::stands).toList();
    var made = Deliveries.of(system);
    var checks = new SessionChecks(standing, report);
    checks.oneLink(made.rooms());
    checks.oneForEach("bell", made.bells());
    checks.oneForEach("confirmation mail sent", made.mails());
    checks.noInviteTwice(Invites.of(sandbox.mails()));
    return report;
  }

  /** Each has exactly one session, or is back in full. */
  private static void payments(
      List<CapturedPayment> payments,
      List<PaidSession> sessions,
      List<Refund> refunds,
      Report report) {
    var standing =
        sessions.stream()
            .filter(PaidSession::stands)
            .collect(groupingBy(PaidSession::paymentId, counting()));
    var returned =
        refunds.stream().collect(groupingBy(Refund::paymentId, summingLong(Refund::amount)));
    long booked = 0;
    long back = 0;
    for (CapturedPayment payment : payments) {
      long its = standing.getOrDefault(payment.id(), 0L);
      long amount = returned.getOrDefault(payment.id(), 0L);
      if (its == 1 && amount < payment.amount()) {
        booked++;
      } else if (its == 0 && amount == payment.amount()) {
        back++;
      } else {
        report.complain(
            "payment %s has %d sessions, and %d of %d is back",
            payment.id(), its, amount, payment.amount());
      }
    }
    report.count(
        "%d payments: %d with one session, %d back in full", payments.size(), booked, back);
  }
}
