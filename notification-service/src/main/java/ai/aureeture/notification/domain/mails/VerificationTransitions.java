package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Delivery.Held;
import ai.aureeture.notification.domain.mails.Delivery.Sent;
import ai.aureeture.notification.domain.mails.Delivery.Waiting;
import ai.aureeture.notification.domain.mails.Delivery.Withdrawn;
import ai.aureeture.notification.domain.mails.MailContent.EmailVerification;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A mail waits until its reader has verified the address. */
public sealed interface VerificationTransitions extends MailTransitions permits Mail {
  Duration HELD_AFTER_THE_END = Duration.ofDays(7);

  /** Its reader must verify the address first: the attempt does not count. */
  default Mail held(Instant checkAt) {
    return switch (self().delivery()) {
      case Waiting _ -> self().uncounted().with(new Held(checkAt));
      case Held _ -> self().with(new Held(checkAt));
      case Sent _, GivenUp _, Withdrawn _ -> self();
    };
  }

  /** Its reader has verified the address. */
  default Mail released(Instant now) {
    return self().delivery() instanceof Held ? self().with(new Waiting(now)) : self();
  }

  /** Whether it has waited for its reader's verification for so long that it is of no more use. */
  default boolean isHeldInVain(Instant now) {
    var end = self().session().end();
    var latest = end.isAfter(self().createdAt()) ? end : self().createdAt();
    return now.isAfter(latest.plus(HELD_AFTER_THE_END));
  }

  /** Whether it may only go to an address that is verified. */
  default boolean needsVerifiedAddress() {
    return !(self().wording() instanceof EmailVerification) && !self().recipient().emailVerified();
  }

  /** The mail that asks its reader to verify the address: one for each mail that is held back. */
  default Mail askingForVerification(Instant now) {
    return self().another(new EmailVerification(self().id(), Optional.empty()), now);
  }

  /** The same with the link's token, which is never stored with it. */
  default Mail withToken(VerificationToken token) {
    return self().wording() instanceof EmailVerification(var heldMailId, _)
        ? self().worded(new EmailVerification(heldMailId, Optional.of(token)))
        : self();
  }

  /**
   * To whom it is addressed: a verification mail has no word that a person wrote, not even this.
   */
  default Person addressee() {
    return self().wording() instanceof EmailVerification
        ? self().recipient().withoutName()
        : self().recipient();
  }
}
