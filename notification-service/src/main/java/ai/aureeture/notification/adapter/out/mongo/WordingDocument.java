package ai.aureeture.notification.adapter.out.mongo;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Wording;
import ai.aureeture.notification.domain.Wording.Confirmation;
import ai.aureeture.notification.domain.Wording.LinkFollowUp;
import ai.aureeture.notification.domain.Wording.RefundNotice;
import org.bson.Document;

/** What a mail says, as it is stored. */
final class WordingDocument {
  private WordingDocument() {}

  static Document of(Wording wording) {
    var stored = new Document("word", wording.word());
    return switch (wording) {
      case Confirmation(var link) -> stored.append("link", link);
      case LinkFollowUp(var link) -> stored.append("link", link);
      case RefundNotice(var key, var amount, var reason, var recallsInvite) ->
          stored
              .append("key", key)
              .append("amountMinor", amount.minor())
              .append("currency", amount.currency())
              .append("reason", reason.name())
              .append("recallsInvite", recallsInvite);
    };
  }

  static Wording toWording(Document stored) {
    return switch (stored.getString("word")) {
      case "session-confirmed" -> new Confirmation(stored.getString("link"));
      case "meeting-link" -> new LinkFollowUp(stored.getString("link"));
      case "session-refunded" ->
          new RefundNotice(
              stored.getString("key"),
              new Money(stored.getLong("amountMinor"), stored.getString("currency")),
              RefundReason.valueOf(stored.getString("reason")),
              stored.getBoolean("recallsInvite"));
      case String unknown -> throw new IllegalStateException("no mail says " + unknown);
    };
  }
}
