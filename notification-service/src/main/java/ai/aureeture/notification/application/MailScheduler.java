package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.DueMail;
import ai.aureeture.notification.application.port.Mails;
import ai.aureeture.notification.application.port.Traces;
import ai.aureeture.notification.domain.MailPolicy;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Brings due mails on their way, several at once but never more than the policy allows. */
@Singleton
public class MailScheduler {
  private final Mails mails;
  private final ProcessMail takeOn;
  private final MailPolicy policy;
  private final Traces traces;
  private final Clock clock;
  private final WorkQueue crew;

  public MailScheduler(
      Mails mails, ProcessMail takeOn, MailPolicy policy, Traces traces, Clock clock) {
    this.mails = mails;
    this.takeOn = takeOn;
    this.policy = policy;
    this.traces = traces;
    this.clock = clock;
    this.crew = new WorkQueue("Mails", policy.atOnce(), this::next);
  }

  /** Looks for due mails now; returns at once. */
  public void wake() {
    crew.wake();
  }

  private Uni<Optional<Uni<Void>>> next() {
    return mails.takeDue(clock.instant(), policy.lease()).map(due -> due.map(this::step));
  }

  private Uni<Void> step(DueMail due) {
    var mail = due.mail();
    var name = "mail %s to %s".formatted(mail.wording().word(), mail.reader().path());
    return traces.resume(due.trace(), name, () -> takeOn.step(mail));
  }
}
