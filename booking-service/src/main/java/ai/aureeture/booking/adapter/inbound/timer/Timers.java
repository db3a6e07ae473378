package ai.aureeture.booking.adapter.inbound.timer;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import ai.aureeture.booking.application.booking.LapseHolds;
import ai.aureeture.booking.application.booking.SettleRefunds;
import ai.aureeture.booking.application.booking.adopting.ReturnAdoptablePayment;
import ai.aureeture.booking.application.meeting.CompleteSession;
import ai.aureeture.booking.application.moving.LapseRequests;
import ai.aureeture.booking.application.port.Agendas;
import ai.aureeture.booking.application.port.Agendas.Agenda;
import ai.aureeture.booking.application.port.IdempotencyStore;
import ai.aureeture.booking.application.port.ProcessedWebhooks;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * What has to happen although no call asks for it. Every replica may run it: the work is shared
 * out.
 */
@ApplicationScoped
class Timers {
  private static final Logger LOG = Logger.getLogger(Timers.class);

  // Razorpay repeats a webhook for 24 hours; a week more for what is sent again by hand.
  private static final Duration REMEMBER_WEBHOOKS = Duration.ofDays(8);

  private final Agendas agendas;
  private final LapseHolds holds;
  private final SettleRefunds refunds;
  private final ReturnAdoptablePayment returning;
  private final LapseRequests requests;
  private final CompleteSession completion;
  private final ProcessedWebhooks webhooks;
  private final IdempotencyStore answers;
  private final Clock clock;
  private final Set<Agenda> inProgress = ConcurrentHashMap.newKeySet();
  private final Set<Object> waiting = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  Timers(
      Agendas agendas,
      LapseHolds holds,
      SettleRefunds refunds,
      ReturnAdoptablePayment returning,
      LapseRequests requests,
      CompleteSession completion,
      ProcessedWebhooks webhooks,
      IdempotencyStore answers,
      Clock clock) {
    this.agendas = agendas;
    this.holds = holds;
    this.refunds = refunds;
    this.returning = returning;
    this.requests = requests;
    this.completion = completion;
    this.webhooks = webhooks;
    this.answers = answers;
    this.clock = clock;
  }

  @Scheduled(every = "1s", concurrentExecution = SKIP)
  Uni<Void> seeToWhatIsDue() {
    return quietly(
        "all",
        agendas.due(clock.instant()).invoke(due -> due.forEach(this::seeTo)).replaceWithVoid());
  }

  // Each by itself, and one round at a time: a provider that is slow delays nothing else.
  private void seeTo(Agenda agenda) {
    if (inProgress.add(agenda)) {
      var _ =
          quietly(agenda, Uni.createFrom().deferred(() -> work(agenda)))
              .onTermination()
              .invoke(() -> inProgress.remove(agenda))
              .subscribe()
              .with(_ -> {}, fault -> LOG.errorf(fault, "%s could not be seen to", agenda));
    }
  }

  private Uni<Void> work(Agenda agenda) {
    return switch (agenda) {
      case UNPAID_ORDERS -> holds.lapseDue();
      case REFUNDS -> refunds.settleDue();
      case ADOPTABLE_PAYMENTS -> returning.returnDue();
      case UNANSWERED_REQUESTS -> requests.lapseDue();
      case SESSIONS_TO_COMPLETE -> completion.completeDue();
    };
  }

  // What is old can wait until the start, with all its first times on the event loops, is over.
  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = SKIP)
  Uni<Void> forgetOldWebhooks() {
    return quietly("webhooks", webhooks.forgetBefore(clock.instant().minus(REMEMBER_WEBHOOKS)));
  }

  @Scheduled(every = "10m", delayed = "1m", concurrentExecution = SKIP)
  Uni<Void> forgetOldAnswers() {
    return quietly("answers", answers.forgetOld(clock.instant()));
  }

  // While this bean and the store are being closed, a tick would make them anew.
  void stop(@Observes ShutdownEvent shutdown, Scheduler scheduler) {
    stopping = true;
    scheduler.pause();
  }

  // An outage is told once, not every second; what a shutdown interrupts goes on elsewhere.
  private Uni<Void> quietly(Object name, Uni<Void> work) {
    return work.invoke(() -> waiting.remove(name))
        .onFailure(failure -> stopping || failure instanceof SessionRefused)
        .recoverWithUni(away -> {
          if (SessionRefused.isFor(away, Reason.OVERLOADED)) {
            LOG.info("Holds, refunds and what else is due wait for a connection to the store");
            return Uni.createFrom().voidItem();
          }
          if (waiting.add(name) && !stopping) {
            LOG.warnf("Holds, refunds and what else is due wait: %s", away.getMessage());
          }
          return Uni.createFrom().voidItem();
        });
  }
}
