package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.mails.MailComposer;
import ai.aureeture.notification.domain.mails.MailId;
import ai.aureeture.notification.domain.mails.MailPolicy;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stores the mails that follow from an event; {@link MailScheduler} sends them. Every event may
 * come again, also after a later one.
 */
@ApplicationScoped
public class WriteMails {
  private final Mails mails;
  private final MailScheduler deliver;
  private final MailPolicy policy;
  private final Clock clock;

  public WriteMails(Mails mails, MailScheduler deliver, MailPolicy policy, Clock clock) {
    this.mails = mails;
    this.deliver = deliver;
    this.policy = policy;
    this.clock = clock;
  }

  /** Stores the mails of a fact; those that are due now are sent. */
  public Uni<Void> about(NotificationTrigger trigger) {
    var now = clock.instant();
    var calledFor = MailComposer.about(trigger, now, policy.linkPatience());
    return mails
        .addAll(calledFor)
        .invoke(() -> {
          if (calledFor.stream().anyMatch(mail -> mail.isDue(now))) {
            deliver.wake();
          } else {
            deliver.expect();
          }
        });
  }

  /** The session has its link: the mails that wait for it are sent. */
  public Uni<Void> linkReady(Session session) {
    var now = clock.instant();
    return session
        .meetingLink()
        .map(link -> deliver.changeAndSend(inviting(session), now, mail -> mail.linked(link, now)))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  /**
   * The link may have come before the mails of a fact. Call it when the mails are stored: a link
   * that comes later finds them.
   *
   * @param newest what is stored of the session
   */
  public Uni<Void> linkThatCameFirst(NotificationTrigger trigger, Session newest) {
    var told = trigger.session();
    return MailComposer.awaitsLink(trigger) && newest.isAtTheTimeOf(told)
        ? linkReady(told.mergedWith(newest))
        : Uni.createFrom().voidItem();
  }

  private static Set<String> inviting(Session session) {
    return Stream.of(Role.values())
        .flatMap(reader -> MailId.inviting(session, reader).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
