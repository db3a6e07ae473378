package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Mails;
import ai.aureeture.notification.domain.Fact;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.MailPolicy;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.Wording.RefundNotice;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Stores the mails that follow from what happened; sending them is another's job. Payment and link
 * may arrive in either order, and each any number of times.
 */
@Singleton
public class WriteMails {
  private final Mails mails;
  private final DeliverMails deliver;
  private final MailPolicy policy;
  private final Clock clock;

  public WriteMails(Mails mails, DeliverMails deliver, MailPolicy policy, Clock clock) {
    this.mails = mails;
    this.deliver = deliver;
    this.policy = policy;
    this.clock = clock;
  }

  /** Stores the mails of a fact. */
  public Uni<Void> about(Fact fact) {
    return switch (fact) {
      case Fact.Confirmed confirmed -> both(role -> confirmation(confirmed.session(), role));
      case Fact.Refunded refunded -> refund(refunded).invoke(deliver::wake);
    };
  }

  /** The session has its link: whoever has not got it by mail gets it now. */
  public Uni<Void> linkReady(Session session) {
    return both(role -> link(session, role)).invoke(deliver::wake);
  }

  private Uni<Void> confirmation(Session session, Role role) {
    var mail = Mail.confirmation(session, role, null, clock.instant(), policy.linkPatience());
    return mails.add(mail).replaceWithVoid();
  }

  private Uni<Void> link(Session session, Role role) {
    var now = clock.instant();
    var withLink =
        Mail.confirmation(session, role, session.meetingLink(), now, policy.linkPatience());
    return mails
        .add(withLink)
        .flatMap(stored -> mails.change(stored.id(), m -> m.linked(session.meetingLink(), now)))
        .replaceWithVoid();
  }

  private Uni<Void> refund(Fact.Refunded fact) {
    return fact.reason() == RefundReason.SURPLUS
        ? refund(fact, Role.STUDENT, false)
        : both(role -> withdraw(fact.session(), role).flatMap(out -> refund(fact, role, out)));
  }

  private Uni<Void> refund(Fact.Refunded fact, Role role, boolean recallsInvite) {
    var notice = new RefundNotice(fact.eventId(), fact.amount(), fact.reason(), recallsInvite);
    return mails.add(Mail.refund(fact.session(), role, notice, clock.instant())).replaceWithVoid();
  }

  /** Answers whether an invite may have gone out. */
  private Uni<Boolean> withdraw(Session session, Role role) {
    var now = clock.instant();
    return Multi.createFrom()
        .iterable(Mail.inviting(session, role))
        .onItem()
        .transformToUniAndConcatenate(id -> mails.change(id, mail -> mail.withdrawn(now)))
        .collect()
        .asList()
        .map(WriteMails::anyOut);
  }

  private static boolean anyOut(List<Optional<Mail>> invites) {
    return invites.stream().flatMap(Optional::stream).anyMatch(Mail::mayHaveGoneOut);
  }

  private static Uni<Void> both(Function<Role, Uni<Void>> each) {
    return Together.all(List.of(each.apply(Role.MENTOR), each.apply(Role.STUDENT)));
  }
}
