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
import ai.aureeture.notification.domain.mails.MailContent.ReviewRequest;
import ai.aureeture.notification.domain.mails.MailContent.Withdrawn;
import ai.aureeture.notification.domain.reminders.Reminder;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** What a mail says, as it is stored. */
final class MailContentDocument {
  private MailContentDocument() {}

  static Document of(MailContent wording) {
    var stored = new Document("word", wording.word());
    return switch (wording) {
      case Confirmation(var link, var paid) ->
          paid.map(amount -> money(link(stored, link), amount)).orElseGet(() -> link(stored, link));
      case Accepted(var link) -> link(stored, link);
      case LinkFollowUp(var link) -> stored.append("link", link);
      case Moved(var link, var asker, var previousStart, var previousEnd) ->
          link(stored, link)
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
      case ReviewRequest() -> stored;
      case ComingUp(var ahead, var link) -> link(stored.append("ahead", ahead.name()), link);
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
              toLink(stored),
              Optional.of(stored)
                  .filter(known -> known.containsKey("amountMinor"))
                  .map(MailContentDocument::toMoney));
      case "session-accepted" -> new Accepted(toLink(stored));
      case "meeting-link" -> new LinkFollowUp(stored.getString("link"));
      case "reschedule-approved" ->
          new Moved(
              toLink(stored),
              Role.of(stored.getString("asker")),
              stored.getDate("previousStart").toInstant(),
              stored.getDate("previousEnd").toInstant());
      case "reschedule-requested" ->
          new RescheduleAsked(ReschedulesDocument.toRequest(stored.get("request", Document.class)));
      case "reschedule-rejected" ->
          new RescheduleRejected(stored.getString("requestId"), stored.getBoolean("lapsed"));
      case "session-requested" -> new Requested(stored.getDate("lapsesAt").toInstant());
      case "email-verification" ->
          new EmailVerification(stored.getString("heldMailId"), Optional.empty());
      case "session-declined" -> new Declined();
      case "session-withdrawn" -> new Withdrawn();
      case "review-requested" -> new ReviewRequest();
      case "session-reminder" ->
          new ComingUp(Reminder.Ahead.valueOf(stored.getString("ahead")), toLink(stored));
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

  private static Document link(Document stored, Optional<String> link) {
    return stored.append("link", link.orElse(null));
  }

  private static Optional<String> toLink(Document stored) {
    return Optional.ofNullable(stored.getString("link"));
  }

  private static Document money(Document stored, Money amount) {
    return stored.append("amountMinor", amount.minor()).append("currency", amount.currency());
  }

  private static Money toMoney(Document stored) {
    return new Money(stored.getLong("amountMinor"), stored.getString("currency"));
  }
}
