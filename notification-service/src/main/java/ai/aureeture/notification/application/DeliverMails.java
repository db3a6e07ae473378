package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Mails;
import ai.aureeture.notification.domain.MailPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Brings due mails on their way, several at once but never more than the policy allows. */
@Singleton
public class DeliverMails {
  private static final Logger LOG = Logger.getLogger(DeliverMails.class);

  private final Mails mails;
  private final TakeMailOn takeOn;
  private final MailPolicy policy;
  private final Clock clock;
  private final Semaphore free;

  public DeliverMails(Mails mails, TakeMailOn takeOn, MailPolicy policy, Clock clock) {
    this.mails = mails;
    this.takeOn = takeOn;
    this.policy = policy;
    this.clock = clock;
    this.free = new Semaphore(policy.atOnce());
  }

  /** Looks for due mails now; returns at once. */
  public void wake() {
    if (free.tryAcquire()) {
      next()
          .onTermination()
          .invoke(free::release)
          .subscribe()
          .with(this::again, failure -> LOG.debugf("Mails wait: %s", failure.getMessage()));
    }
  }

  /** Answers whether there was a mail; while one is on its way the next is looked for already. */
  private Uni<Boolean> next() {
    return mails
        .takeDue(clock.instant(), policy.lease())
        .flatMap(due -> {
          if (due.isEmpty()) {
            return Uni.createFrom().item(false);
          }
          wake();
          return takeOn.step(due.get()).replaceWith(true);
        });
  }

  private void again(boolean foundOne) {
    if (foundOne) {
      wake();
    }
  }
}
