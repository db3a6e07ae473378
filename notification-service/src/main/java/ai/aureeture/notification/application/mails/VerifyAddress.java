package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.port.mails.AddressVerifications;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.application.work.Unis;
import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.VerificationToken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A person opens the link of a verification mail: the mails that were held go out. */
@ApplicationScoped
public class VerifyAddress {
  private final AddressVerifications verifications;
  private final Mails mails;
  private final HoldMails hold;
  private final MailScheduler deliver;
  private final Clock clock;

  public VerifyAddress(
      AddressVerifications verifications,
      Mails mails,
      HoldMails hold,
      MailScheduler deliver,
      Clock clock) {
    this.verifications = verifications;
    this.mails = mails;
    this.hold = hold;
    this.deliver = deliver;
    this.clock = clock;
  }

  /** What the person is told. */
  public enum Outcome {
    VERIFIED,
    EXPIRED,
    UNKNOWN
  }

  /** Repeating it answers the same and changes nothing. */
  public Uni<Outcome> verify(VerificationToken token) {
    return verifications
        .issuerOf(token)
        .flatMap(issuer ->
            issuer
                .map(known -> verify(known, token))
                .orElseGet(() -> Uni.createFrom().item(Outcome.UNKNOWN)));
  }

  private Uni<Outcome> verify(AddressVerification issuer, VerificationToken token) {
    return verifications
        .change(
            issuer.personId(), issuer.address(), known -> known.openedWith(token, clock.instant()))
        .flatMap(stored ->
            stored.isVerified()
                ? release(stored).replaceWith(Outcome.VERIFIED)
                : Uni.createFrom().item(Outcome.EXPIRED));
  }

  private Uni<Void> release(AddressVerification verified) {
    return mails
        .heldFor(verified.personId())
        .flatMap(held ->
            Unis.all(
                held.stream()
                    .filter(mail -> verified.isOf(mail.recipient()))
                    .map(hold::release)
                    .toList()))
        .invoke(deliver::wake);
  }
}
