package ai.aureeture.notification.adapter.outbound.mongo;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.mails.MailContent;
import ai.aureeture.notification.domain.mails.MailContent.Accepted;
import ai.aureeture.notification.domain.mails.MailContent.Cancelled;
import ai.aureeture.notification.domain.mails.MailContent.ComingUp;
import ai.aureeture.notification.domain.mails.MailContent.Confirmation;
import ai.aureeture.notification.domain.mails.MailContent.Declined;
import ai.aureeture.notification.domain.mails.MailContent.EmailVerification;
import ai.aureeture.notification.domain.mails.MailContent.LinkFollowUp;
import ai.aureeture.notification.domain.mails.MailContent.Moved;
import ai.aureeture.notification.domain.mails.MailContent.RefundDelay;
import ai.aureeture.notification.domain.mails.MailContent.RefundNotice;
import ai.aureeture.notification.domain.mails.MailContent.Requested;
import ai.aureeture.notification.domain.mails.MailContent.RescheduleAsked;
import ai.aureeture.notification.domain.mails.MailContent.RescheduleRejected;
import ai.aureeture.notification.domain.mails.MailContent.Withdrawn;
import ai.aureeture.notification.domain.reminders.Reminder;
import java.util.Date;
import org.bson.Document;

/** What a mail says, as it is stored. */
final class MailContentDocument {
  private MailContentDocument() {}

  static Document of(MailContent wording) {
    var stored = new Document("word", wording.word());
    return switch (wording) {
      case Confirmation(var link, var paid) ->
          paid == null ? stored.append("link", link) : money(stored.append("link", link), paid);
      case Accepted(var link) -> stored.append("link", link);
      case LinkFollowUp(var link) -> stored.append("link", link);
      case Moved(var link, var asker, var previousStart, var previousEnd) ->
          stored
              .append("link", link)
              .append("asker", asker.path())
              .append("previousStart", Date.from(previousStart))
              .append("previousEnd", Date.from(previousEnd));
      case RescheduleAsked(var request) ->
          stored.append("request", ReschedulesDocument.request(request));
      case RescheduleRejected(var requestId, var lapsed) ->
          stored.append("requestId", requestId).append("lapsed", lapsed);
      case Requested(var lapsesAt) -> stored.append("lapsesAt", Date.from(lapsesAt));
      case EmailVerification(var heldMailId, _) -> stored.append("heldMailId", heldMailId);
      case Declined() -> stored;
      case Withdrawn() -> stored;
      case ComingUp(var ahead, var link) ->
          stored.append("ahead", ahead.name()).append("link", link);
      case Cancelled(var amount) -> money(stored, amount);
      case RefundNotice(var key, var amount, var reason) ->
          money(stored, amount).append("key", key).append("reason", reason.name());
      case RefundDelay(var key, var amount) -> money(stored, amount).append("key", key);
    };
  }

  static MailContent toWording(Document stored) {
    return switch (stored.getString("word")) {
      case "session-confirmed" ->
          new Confirmation(
              stored.getString("link"), stored.containsKey("amountMinor") ? toMoney(stored) : null);
      case "session-accepted" -> new Accepted(stored.getString("link"));
      case "meeting-link" -> new LinkFollowUp(stored.getString("link"));
      case "reschedule-approved" ->
          new Moved(
              stored.getString("link"),
              Role.of(stored.getString("asker")),
              stored.getDate("previousStart").toInstant(),
              stored.getDate("previousEnd").toInstant());
      case "reschedule-requested" ->
          new RescheduleAsked(ReschedulesDocument.toRequest(stored.get("request", Document.class)));
      case "reschedule-rejected" ->
          new RescheduleRejected(stored.getString("requestId"), stored.getBoolean("lapsed"));
      case "session-requested" -> new Requested(stored.getDate("lapsesAt").toInstant());
      case "email-verification" -> new EmailVerification(stored.getString("heldMailId"), null);
      case "session-declined" -> new Declined();
      case "session-withdrawn" -> new Withdrawn();
      case "session-reminder" ->
          new ComingUp(Reminder.Ahead.valueOf(stored.getString("ahead")), stored.getString("link"));
      case "session-cancelled" -> new Cancelled(toMoney(stored));
      case "session-refunded" ->
          new RefundNotice(
              stored.getString("key"),
              toMoney(stored),
              RefundReason.valueOf(stored.getString("reason")));
      case "refund-delayed" -> new RefundDelay(stored.getString("key"), toMoney(stored));
      case String unknown -> throw new IllegalStateException("no mail says " + unknown);
    };
  }

  private static Document money(Document stored, Money amount) {
    return stored.append("amountMinor", amount.minor()).append("currency", amount.currency());
  }

  private static Money toMoney(Document stored) {
    return new Money(stored.getLong("amountMinor"), stored.getString("currency"));
  }
}
