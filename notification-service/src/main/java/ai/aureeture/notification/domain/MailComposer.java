package ai.aureeture.notification.domain;

import ai.aureeture.notification.domain.MailContent.Inviting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The mails a fact calls for. */
public final class MailComposer {
  private MailComposer() {}

  /**
   * One mail to each of those who are to know; told again, a fact calls for the same mails.
   *
   * @param patience how long an invite waits for its link
   */
  public static List<Mail> about(Fact fact, Instant now, Duration patience) {
    var wording = wording(fact);
    boolean waits = wording instanceof Inviting invite && invite.link() == null;
    var dueAt = waits ? now.plus(patience) : now;
    return Audience.ofMails(fact).stream()
        .map(reader -> Mail.of(fact.session(), reader, wording, now, dueAt))
        .toList();
  }

  private static MailContent wording(Fact fact) {
    var session = fact.session();
    return switch (fact) {
      case Fact.Confirmed confirmed ->
          new MailContent.Confirmation(session.meetingLink(), confirmed.paid());
      case Fact.Accepted accepted -> new MailContent.Accepted(session.meetingLink());
      case Fact.Moved moved ->
          new MailContent.Moved(
              session.meetingLink(),
              moved.request().asker(),
              moved.previousStart(),
              moved.previousEnd());
      case Fact.RescheduleAsked asked -> new MailContent.RescheduleAsked(asked.request());
      case Fact.RescheduleRejected rejected ->
          new MailContent.RescheduleRejected(rejected.request().id(), rejected.lapsed());
      case Fact.Requested requested -> new MailContent.Requested(requested.lapsesAt());
      case Fact.Declined declined -> new MailContent.Declined();
      case Fact.Withdrawn _ -> new MailContent.Withdrawn();
      case Fact.Cancelled cancelled -> new MailContent.Cancelled(cancelled.remaining());
      // The mail of its cancellation once more, in case that was never told.
      case Fact.Refunded refunded when refunded.reason() == RefundReason.REFUNDED ->
          new MailContent.Cancelled(refunded.remaining());
      case Fact.RefundFailed(var id, var told, var amount) ->
          new MailContent.RefundDelay(id, amount);
      case Fact.ComingUp(var reminder, var told) ->
          new MailContent.ComingUp(reminder.ahead(), told.meetingLink());
      case Fact.Refunded(var id, var told, var amount, var reason, _) ->
          new MailContent.RefundNotice(id, amount, reason);
    };
  }
}
