package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.AddressVerification.IssuedToken;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** An address verification as it is stored, with a revision that every change raises. */
final class AddressVerificationDocument {
  private AddressVerificationDocument() {}

  static String id(String personId, String address) {
    return NaturalKey.of("address-verification", personId, AddressVerification.normalized(address));
  }

  static Document of(AddressVerification verification, long revision) {
    return new Document("_id", id(verification.personId(), verification.address()))
        .append("revision", revision)
        .append("person", verification.personId())
        .append("address", verification.address())
        .append(
            "tokens", verification.tokens().stream().map(AddressVerificationDocument::of).toList())
        .append("lastMail", verification.lastMailId())
        .append("lastIssuedAt", date(verification.lastIssuedAt()))
        .append("verifiedAt", date(verification.verifiedAt()));
  }

  static AddressVerification toVerification(Document stored) {
    return new AddressVerification(
        stored.getString("person"),
        stored.getString("address"),
        stored.getList("tokens", Document.class).stream()
            .map(AddressVerificationDocument::toToken)
            .toList(),
        stored.getString("lastMail"),
        instant(stored.getDate("lastIssuedAt")),
        instant(stored.getDate("verifiedAt")));
  }

  private static Document of(IssuedToken token) {
    return new Document("fingerprint", token.fingerprint())
        .append("expiresAt", Date.from(token.expiresAt()));
  }

  private static IssuedToken toToken(Document stored) {
    return new IssuedToken(
        stored.getString("fingerprint"), stored.getDate("expiresAt").toInstant());
  }

  private static Date date(Instant at) {
    return at == null ? null : Date.from(at);
  }

  private static Instant instant(Date at) {
    return at == null ? null : at.toInstant();
  }
}
