package ai.aureeture.notification.adapter.out.mongo;

import ai.aureeture.notification.domain.Delivery;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.Role;
import java.util.Date;
import org.bson.Document;

/**
 * A mail as it is stored: its own state, what the worker looks for ({@code nextStepAt}), who works
 * on it ({@code leasedUntil}) and a version that every change raises.
 */
final class MailDocument {
  private MailDocument() {}

  static Document of(Mail mail, long version, Date leasedUntil) {
    return new Document("_id", mail.id())
        .append("version", version)
        .append("leasedUntil", leasedUntil)
        .append("nextStepAt", mail.nextStepAt().map(Date::from).orElse(null))
        .append("session", SessionDocument.of(mail.session()))
        .append("recipient", mail.recipient().id())
        .append("reader", mail.reader().path())
        .append("wording", WordingDocument.of(mail.wording()))
        .append("createdAt", Date.from(mail.createdAt()))
        .append("attempts", mail.attempts())
        .append("delivery", DeliveryDocument.of(mail.delivery()));
  }

  static Mail toMail(Document stored) {
    Delivery delivery = DeliveryDocument.toDelivery(stored.get("delivery", Document.class));
    return new Mail(
        stored.getString("_id"),
        SessionDocument.toSession(stored.get("session", Document.class)),
        Role.of(stored.getString("reader")),
        WordingDocument.toWording(stored.get("wording", Document.class)),
        stored.getDate("createdAt").toInstant(),
        stored.getInteger("attempts"),
        delivery);
  }
}
