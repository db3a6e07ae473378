package ai.aureeture.notification.application.mails;

import ai.aureeture.kit.work.WorkQueue;
import ai.aureeture.kit.work.WorkQueue.Piece;
import ai.aureeture.notification.application.port.Traces;
import ai.aureeture.notification.application.port.mails.DueMail;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.application.work.Pace;
import ai.aureeture.notification.domain.mails.Delivery.Waiting;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * Brings due mails on their way, several at once but never more than the policy allows. What this
 * process has made due itself it sends without a look into the store.
 */
@ApplicationScoped
public class MailScheduler {
  private final Mails mails;
  private final ProcessMail processMail;
  private final MailPolicy policy;
  private final Traces traces;
  private final Clock clock;
  private final WorkQueue queue;
  private final TakenMails taken;
  private final Pace pace = new Pace();

  /** Whether more may be due in the store. */
  private final AtomicBoolean stored = new AtomicBoolean();

  public MailScheduler(
      Mails mails, ProcessMail processMail, MailPolicy policy, Traces traces, Clock clock) {
    this.mails = mails;
    this.processMail = processMail;
    this.policy = policy;
    this.traces = traces;
    this.clock = clock;
    this.queue = new WorkQueue("Mails", policy.atOnce(), this::take);
    this.taken = new TakenMails(policy.atOnce(), policy.lease().dividedBy(4));
  }

  /** Looks for due mails now; returns at once. */
  public void wake() {
    pace.work(clock.instant());
    lookIntoStore();
  }

  /** As {@link #wake}, to be called often: it looks as often as it is worth it. */
  public void look() {
    if (pace.looks(clock.instant())) {
      lookIntoStore();
    }
  }

  /** Mails were stored that are due soon. */
  void expect() {
    pace.work(clock.instant());
  }

  private void lookIntoStore() {
    stored.set(true);
    queue.wake();
  }

  /** Changes mails; those that are due at {@code now} then are sent in the background. */
  Uni<Void> changeAndSend(Set<String> mailIds, Instant now, UnaryOperator<Mail> decide) {
    return Uni.createFrom()
        .deferred(() -> {
          int places = taken.reserve(mailIds.size());
          return mails
              .changeAndTake(mailIds, decide, now, policy.lease(), places)
              .invoke(due -> taken.add(due, now))
              .onTermination()
              .invoke(() -> taken.release(places))
              .invoke(due -> {
                pace.work(now);
                stored.compareAndSet(false, places < mailIds.size() && due.size() == places);
                queue.wake();
              })
              .replaceWithVoid();
        });
  }

  private Uni<Optional<Piece>> take() {
    var next = taken.next(clock.instant());
    if (next.isPresent()) {
      return Uni.createFrom().item(next.map(due -> nextStep(due, isSentNow(due.mail()))));
    }
    return stored.getAndSet(false)
        ? mails
            .takeDue(clock.instant(), policy.lease())
            .invoke(due -> due.ifPresent(_ -> foundInStore()))
            .map(due -> due.map(mail -> nextStep(mail, false)))
        : Uni.createFrom().item(Optional.empty());
  }

  private void foundInStore() {
    stored.set(true);
    pace.work(clock.instant());
  }

  private static boolean isSentNow(Mail mail) {
    return mail.delivery() instanceof Waiting && !mail.needsVerifiedAddress();
  }

  private Piece nextStep(DueMail due, boolean isLast) {
    var step = nextStep(due);
    return isLast
        ? step
        // What it leads to may be due at once.
        : new Piece(step.name(), () -> step.work().get().invoke(() -> stored.set(true)));
  }

  private Piece nextStep(DueMail due) {
    var mail = due.mail();
    var span = "mail %s to %s".formatted(mail.wording().word(), mail.reader().path());
    return new Piece(
        "Mail " + mail.id(), () -> traces.resume(due.trace(), span, () -> processMail.step(mail)));
  }
}
