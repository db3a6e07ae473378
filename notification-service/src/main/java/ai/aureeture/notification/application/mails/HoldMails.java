package ai.aureeture.notification.application.mails;

import ai.aureeture.notification.application.port.RandomSource;
import ai.aureeture.notification.application.port.mails.AddressVerifications;
import ai.aureeture.notification.application.port.mails.Mails;
import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.Delivery;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.VerificationToken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Holds the mails to an address back until its reader has verified it. The identity provider
 * vouches for most addresses; any other may be a stranger's, who must not be sent what people
 * write.
 */
@ApplicationScoped
public class HoldMails {
  private static final Logger LOG = Logger.getLogger(HoldMails.class);

  /** Verifying releases the mails at once; this only covers a process that died in between. */
  private static final Duration BETWEEN_CHECKS = Duration.ofHours(1);

  /** So many people may have mails sent to one address before it stays quiet for a while. */
  private static final int MOST_PEOPLE = 3;

  private final Mails mails;
  private final AddressVerifications verifications;
  private final RandomSource random;
  private final Clock clock;

  public HoldMails(
      Mails mails, AddressVerifications verifications, RandomSource random, Clock clock) {
    this.mails = mails;
    this.verifications = verifications;
    this.random = random;
    this.clock = clock;
  }

  /** Whether the mail may go to its address. */
  Uni<Boolean> mayGoOut(Mail mail) {
    return mail.needsVerifiedAddress()
        ? verifications
            .find(mail.recipient().id(), mail.recipient().email())
            .map(found -> found.filter(AddressVerification::isVerified).isPresent())
        : Uni.createFrom().item(true);
  }

  /** Holds the mail, and has its reader asked to verify the address: once for each mail. */
  public Uni<Void> hold(Mail mail) {
    return mails
        .add(mail.askingForVerification(clock.instant()))
        .flatMap(_ -> mails.finish(mail.id(), stored -> heldIfUnchanged(stored, mail)))
        .invoke(() -> logFirst(mail))
        // Looked at once more: the address may have been verified in between.
        .flatMap(_ -> mayGoOut(mail))
        .flatMap(verified -> verified ? release(mail) : Uni.createFrom().voidItem());
  }

  /** One that was linked or released in between is looked at anew. */
  private Mail heldIfUnchanged(Mail stored, Mail seen) {
    return stored.delivery().equals(seen.delivery())
        ? stored.held(clock.instant().plus(BETWEEN_CHECKS))
        : stored;
  }

  /** Makes a held mail due now. */
  Uni<Void> release(Mail mail) {
    return mails
        .finish(mail.id(), stored -> stored.released(clock.instant()))
        .invoke(() -> log("released", mail))
        .replaceWithVoid();
  }

  /**
   * The verification mail as it may be sent now, with a new token; empty when the reader was asked
   * a short while ago or has verified the address, or when many people have named it lately.
   */
  Uni<Optional<Mail>> withToken(Mail mail) {
    var person = mail.recipient();
    var since = clock.instant().minus(AddressVerification.BETWEEN_MAILS);
    return verifications
        .askedForOthers(person.id(), person.email(), since)
        .flatMap(
            others -> others < MOST_PEOPLE ? issue(mail) : Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Optional<Mail>> issue(Mail mail) {
    var token = VerificationToken.of(random.bytes(VerificationToken.BYTES));
    var now = clock.instant();
    return verifications
        .change(
            mail.recipient().id(),
            mail.recipient().email(),
            known -> known.issuing(token, mail.id(), now))
        .map(stored ->
            stored.hasIssued(token) ? Optional.of(mail.withToken(token)) : Optional.empty());
  }

  private static void logFirst(Mail mail) {
    if (mail.delivery() instanceof Delivery.Waiting) {
      log("held, the address is not verified", mail);
    }
  }

  private static void log(String what, Mail mail) {
    LOG.infof(
        "Mail %s: %s to %s, booking=%s",
        what, mail.wording().word(), mail.recipient().maskedEmail(), mail.session().id());
  }
}
