package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.mails.MailContent.Inviting;
import ai.aureeture.notification.domain.triggers.Audience;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails a fact calls for. */
public final class MailComposer {
  private MailComposer() {}

  /**
   * One mail to each of those who are to know; told again, a fact calls for the same mails.
   *
   * @param patience how long an invite waits for its link
   */
  public static List<Mail> about(NotificationTrigger trigger, Instant now, Duration patience) {
    var wording = wording(trigger);
    var dueAt = awaitsLink(wording) ? now.plus(patience) : now;
    return Audience.ofMails(trigger).stream()
        .map(reader -> Mail.of(trigger.session(), reader, wording, now, dueAt))
        .toList();
  }

  /** Whether its mails are to bring a link that the fact does not tell. */
  public static boolean awaitsLink(NotificationTrigger trigger) {
    return awaitsLink(wording(trigger));
  }

  private static boolean awaitsLink(MailContent wording) {
    return wording instanceof Inviting invite && invite.link().isEmpty();
  }

  private static MailContent wording(NotificationTrigger trigger) {
    var session = trigger.session();
    return switch (trigger) {
      case NotificationTrigger.Confirmed confirmed ->
          new MailContent.Confirmation(session.meetingLink(), Optional.of(confirmed.paid()));
      case NotificationTrigger.Accepted accepted -> new MailContent.Accepted(session.meetingLink());
      case NotificationTrigger.Moved moved ->
          new MailContent.Moved(
              session.meetingLink(),
              moved.request().asker(),
              moved.previousStart(),
              moved.previousEnd());
      case NotificationTrigger.RescheduleAsked asked ->
          new MailContent.RescheduleAsked(asked.request());
      case NotificationTrigger.RescheduleRejected rejected ->
          new MailContent.RescheduleRejected(rejected.request().id(), rejected.lapsed());
      case NotificationTrigger.Requested requested ->
          new MailContent.Requested(requested.lapsesAt());
      case NotificationTrigger.Declined declined -> new MailContent.Declined();
      case NotificationTrigger.Withdrawn _ -> new MailContent.Withdrawn();
      case NotificationTrigger.Cancelled cancelled ->
          new MailContent.Cancelled(cancelled.remaining());
      // The mail of its cancellation once more, in case that was never told.
      case NotificationTrigger.Refunded refunded when refunded.reason() == RefundReason.REFUNDED ->
          new MailContent.Cancelled(refunded.remaining());
      case NotificationTrigger.RefundFailed(var id, var told, var amount) ->
          new MailContent.RefundDelay(id, amount);
      case NotificationTrigger.Completed _ -> new MailContent.ReviewRequest();
      case NotificationTrigger.ComingUp(var reminder, var told) ->
          new MailContent.ComingUp(reminder.ahead(), told.meetingLink());
      case NotificationTrigger.Refunded(var id, var told, var amount, var reason, _) ->
          new MailContent.RefundNotice(id, amount, reason);
    };
  }
}
