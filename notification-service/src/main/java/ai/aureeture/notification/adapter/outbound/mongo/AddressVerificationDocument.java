package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.mails.AddressVerification;
import ai.aureeture.notification.domain.mails.AddressVerification.IssuedToken;
import ai.aureeture.notification.domain.mails.AddressVerification.LastMail;
import java.util.Date;
import java.util.Optional;
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
        .append("lastMail", verification.lastMail().map(LastMail::id).orElse(null))
        .append(
            "lastIssuedAt",
            verification.lastMail().map(LastMail::issuedAt).map(Date::from).orElse(null))
        .append("verifiedAt", verification.verifiedAt().map(Date::from).orElse(null));
  }

  static AddressVerification toVerification(Document stored) {
    return new AddressVerification(
        stored.getString("person"),
        stored.getString("address"),
        stored.getList("tokens", Document.class).stream()
            .map(AddressVerificationDocument::toToken)
            .toList(),
        Optional.ofNullable(stored.getString("lastMail"))
            .map(mail -> new LastMail(mail, stored.getDate("lastIssuedAt").toInstant())),
        Optional.ofNullable(stored.getDate("verifiedAt")).map(Date::toInstant));
  }

  private static Document of(IssuedToken token) {
    return new Document("fingerprint", token.fingerprint())
        .append("expiresAt", Date.from(token.expiresAt()));
  }

  private static IssuedToken toToken(Document stored) {
    return new IssuedToken(
        stored.getString("fingerprint"), stored.getDate("expiresAt").toInstant());
  }
}
