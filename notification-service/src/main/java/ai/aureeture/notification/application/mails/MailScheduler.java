package ai.aureeture.notification.application.mails;

import ai.aureeture.kit.work.WorkQueue;
import ai.aureeture.kit.work.WorkQueue.Piece;
import ai.aureeture.notification.application.port.Traces;
import ai.aureeture.notification.application.port.mails.DueMail;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.domain.mails.MailPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Brings due mails on their way, several at once but never more than the policy allows. */
@Singleton
public class MailScheduler {
  private final Mails mails;
  private final ProcessMail processMail;
  private final MailPolicy policy;
  private final Traces traces;
  private final Clock clock;
  private final WorkQueue queue;

  public MailScheduler(
      Mails mails, ProcessMail processMail, MailPolicy policy, Traces traces, Clock clock) {
    this.mails = mails;
    this.processMail = processMail;
    this.policy = policy;
    this.traces = traces;
    this.clock = clock;
    this.queue = new WorkQueue("Mails", policy.atOnce(), this::takeDue);
  }

  /** Looks for due mails now; returns at once. */
  public void wake() {
    queue.wake();
  }

  private Uni<Optional<Piece>> takeDue() {
    return mails.takeDue(clock.instant(), policy.lease()).map(due -> due.map(this::nextStep));
  }

  private Piece nextStep(DueMail due) {
    var mail = due.mail();
    var span = "mail %s to %s".formatted(mail.wording().word(), mail.reader().path());
    return new Piece(
        "Mail " + mail.id(), () -> traces.resume(due.trace(), span, () -> processMail.step(mail)));
  }
}
