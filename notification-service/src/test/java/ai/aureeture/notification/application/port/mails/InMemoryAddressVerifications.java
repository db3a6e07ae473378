package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.AddressVerification.LastMail;
import ai.aureeture.notification.domain.mails.VerificationToken;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Address verifications that live as long as a test. */
public final class InMemoryAddressVerifications implements AddressVerifications {
  private record Key(String personId, String address) {}

  private final Map<Key, AddressVerification> all = new ConcurrentHashMap<>();

  @Override
  public Uni<AddressVerification> change(
      String personId, String address, UnaryOperator<AddressVerification> decide) {
    return Uni.createFrom()
        .item(() ->
            all.compute(
                key(personId, address),
                (key, known) ->
                    decide.apply(
                        known == null ? AddressVerification.begin(personId, address) : known)));
  }

  @Override
  public Uni<Optional<AddressVerification>> find(String personId, String address) {
    return Uni.createFrom().item(() -> Optional.ofNullable(all.get(key(personId, address))));
  }

  @Override
  public Uni<Optional<AddressVerification>> issuerOf(VerificationToken token) {
    return Uni.createFrom()
        .item(() -> all.values().stream().filter(known -> known.hasIssued(token)).findFirst());
  }

  @Override
  public Uni<Long> askedForOthers(String personId, String address, Instant since) {
    var wanted = AddressVerification.normalized(address);
    return Uni.createFrom()
        .item(() ->
            all.values().stream()
                .filter(known -> known.address().equals(wanted))
                .filter(known -> !known.personId().equals(personId))
                .filter(known -> isAfter(known.lastMail().map(LastMail::issuedAt), since))
                .count());
  }

  @Override
  public Uni<List<AddressVerification>> of(String personId) {
    return Uni.createFrom()
        .item(() ->
            all.values().stream().filter(known -> known.personId().equals(personId)).toList());
  }

  @Override
  public Uni<Void> removeUntil(String personId, Instant time) {
    return Uni.createFrom()
        .item(() ->
            all.values()
                .removeIf(known ->
                    known.personId().equals(personId)
                        && !isAfter(known.lastMail().map(LastMail::issuedAt), time)
                        && !isAfter(known.verifiedAt(), time)))
        .replaceWithVoid();
  }

  private static boolean isAfter(Optional<Instant> known, Instant time) {
    return known.filter(at -> at.isAfter(time)).isPresent();
  }

  private static Key key(String personId, String address) {
    return new Key(personId, AddressVerification.normalized(address));
  }
}
