package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.mails.Delivery.Sent;
import ai.aureeture.notification.domain.mails.MailContent.Inviting;
import ai.aureeture.notification.domain.mails.MailContent.LinkFollowUp;
import java.time.Instant;
import java.util.Optional;

/** An invite brings its reader the meeting link, or owes it to them. */
public sealed interface LinkTransitions extends MailTransitions permits Mail {

  /** The link has come: an invite that still waits goes out with it at once. */
  default Mail linked(String link, Instant now) {
    return self().wording() instanceof Inviting invite && invite.link().isEmpty()
        ? self().worded(invite.withLink(link)).postponed(now)
        : self();
  }

  /** Whether it is to bring its reader a link that is not known yet. */
  default boolean awaitsLink() {
    return self().wording() instanceof Inviting invite && invite.link().isEmpty();
  }

  /** Its reader has the link, or never needs it. */
  default Mail linkSettled() {
    return self().delivery() instanceof Sent(var at, var messageId, _)
        ? self().with(new Sent(at, messageId, true))
        : self();
  }

  /** The mail that hands in the link, while it is owed. */
  default Optional<Mail> followUp(Instant now) {
    boolean owes = self().delivery() instanceof Sent sent && !sent.linkSettled();
    return owes && self().wording() instanceof Inviting invite
        ? invite.link().map(link -> self().another(new LinkFollowUp(link), now))
        : Optional.empty();
  }
}
