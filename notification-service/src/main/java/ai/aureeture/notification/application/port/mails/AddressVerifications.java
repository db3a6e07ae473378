package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.VerificationToken;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The address verifications, one of each person and address. Every change of one is atomic. */
public interface AddressVerifications {

  /**
   * Changes the verification by {@code decide}, which may run again; begins it when there is none.
   * Answers what is stored now.
   */
  Uni<AddressVerification> change(
      String personId, String address, UnaryOperator<AddressVerification> decide);

  /** Empty while no mail was held back for the address. */
  Uni<Optional<AddressVerification>> find(String personId, String address);

  /** The verification that issued this token; empty for an unknown one. */
  Uni<Optional<AddressVerification>> issuerOf(VerificationToken token);

  /** How many other people this address was asked for, by a verification mail, since then. */
  Uni<Long> askedForOthers(String personId, String address, Instant since);

  /** All of one person. */
  Uni<List<AddressVerification>> of(String personId);

  /** Removes those of one person that were neither asked for nor verified after that time. */
  Uni<Void> removeUntil(String personId, Instant time);
}
