package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.mails.Delivery;
import ai.aureeture.notification.domain.mails.Mail;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is stored: its own state, what the worker looks for ({@code nextStepAt}), who works
 * on it ({@code leasedUntil}), a version that every change raises, and the trace of the event that
 * it follows from.
 */
final class MailDocument {
  private static final String TRACEPARENT = "traceparent";

  private MailDocument() {}

  static Document of(Mail mail, long version, Date leasedUntil, @Nullable String traceparent) {
    return new Document("_id", mail.id())
        .append("version", version)
        .append("leasedUntil", leasedUntil)
        .append(TRACEPARENT, traceparent)
        .append("nextStepAt", mail.nextStepAt().map(Date::from).orElse(null))
        .append("session", SessionDocument.of(mail.session()))
        .append("recipient", mail.recipient().id())
        .append("reader", mail.reader().path())
        .append("wording", MailContentDocument.of(mail.wording()))
        .append("createdAt", Date.from(mail.createdAt()))
        .append("attempts", mail.attempts())
        .append("delivery", DeliveryDocument.of(mail.delivery()));
  }

  /** Null where the mail follows from no traced event, and in mails stored by older versions. */
  static @Nullable String traceparent(Document stored) {
    return stored.getString(TRACEPARENT);
  }

  static Mail toMail(Document stored) {
    Delivery delivery = DeliveryDocument.toDelivery(stored.get("delivery", Document.class));
    return new Mail(
        stored.getString("_id"),
        SessionDocument.toSession(stored.get("session", Document.class)),
        Role.of(stored.getString("reader")),
        MailContentDocument.toWording(stored.get("wording", Document.class)),
        stored.getDate("createdAt").toInstant(),
        stored.getInteger("attempts"),
        delivery);
  }
}
