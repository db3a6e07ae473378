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
    return wording(trigger).stream()
        .flatMap(wording -> {
          var dueAt = awaitsLink(wording) ? now.plus(patience) : now;
          return Audience.ofMails(trigger).stream()
              .map(reader -> Mail.of(trigger.session(), reader, wording, now, dueAt));
        })
        .toList();
  }

  /** Whether its mails are to bring a link that the fact does not tell. */
  public static boolean awaitsLink(NotificationTrigger trigger) {
    return wording(trigger).filter(MailComposer::awaitsLink).isPresent();
  }

  private static boolean awaitsLink(MailContent wording) {
    return wording instanceof Inviting invite && invite.link().isEmpty();
  }

  /** Empty for a fact that calls for none. */
  private static Optional<MailContent> wording(NotificationTrigger trigger) {
    var session = trigger.session();
    return switch (trigger) {
      case NotificationTrigger.Reviewed _, NotificationTrigger.ReviewAnswered _ -> Optional.empty();
      case NotificationTrigger.Confirmed confirmed ->
          Optional.of(
              new MailContent.Confirmation(session.meetingLink(), Optional.of(confirmed.paid())));
      case NotificationTrigger.Accepted accepted ->
          Optional.of(new MailContent.Accepted(session.meetingLink()));
      case NotificationTrigger.Moved moved ->
          Optional.of(
              new MailContent.Moved(
                  session.meetingLink(),
                  moved.request().asker(),
                  moved.previousStart(),
                  moved.previousEnd()));
      case NotificationTrigger.RescheduleAsked asked ->
          Optional.of(new MailContent.RescheduleAsked(asked.request()));
      case NotificationTrigger.RescheduleRejected rejected ->
          Optional.of(
              new MailContent.RescheduleRejected(rejected.request().id(), rejected.lapsed()));
      case NotificationTrigger.Requested requested ->
          Optional.of(new MailContent.Requested(requested.lapsesAt()));
      case NotificationTrigger.Declined declined -> Optional.of(new MailContent.Declined());
      case NotificationTrigger.Withdrawn _ -> Optional.of(new MailContent.Withdrawn());
      case NotificationTrigger.Cancelled cancelled ->
          Optional.of(new MailContent.Cancelled(cancelled.remaining()));
      // The mail of its cancellation once more, in case that was never told.
      case NotificationTrigger.Refunded refunded when refunded.reason() == RefundReason.REFUNDED ->
          Optional.of(new MailContent.Cancelled(refunded.remaining()));
      case NotificationTrigger.RefundFailed(var id, var told, var amount) ->
          Optional.of(new MailContent.RefundDelay(id, amount));
      case NotificationTrigger.Completed _ -> Optional.of(new MailContent.ReviewRequest());
      case NotificationTrigger.ComingUp(var reminder, var told) ->
          Optional.of(new MailContent.ComingUp(reminder.ahead(), told.meetingLink()));
      case NotificationTrigger.Refunded(var id, var told, var amount, var reason, _) ->
          Optional.of(new MailContent.RefundNotice(id, amount, reason));
    };
  }
}
