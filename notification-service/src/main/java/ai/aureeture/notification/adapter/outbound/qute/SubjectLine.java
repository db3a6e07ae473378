package ai.aureeture.notification.adapter.outbound.qute;

import ai.aureeture.notification.domain.OneLine;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.UnlinkedText;
import ai.aureeture.notification.domain.WallClock;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;

/**
 * A mail's subject: what happened, then which session. What people wrote in it becomes no link in
 * any mail program.
 */
final class SubjectLine {
  private static final int LONGEST = 200;

  private SubjectLine() {}

  static String of(Mail mail) {
    if (mail.wording() instanceof MailContent.EmailVerification) {
      return "Please confirm your email address";
    }
    var session = mail.session();
    var which =
        "%s with %s, %s"
            .formatted(
                UnlinkedText.of(session.subject().displayTitle()),
                UnlinkedText.of(session.person(mail.reader().other()).displayName()),
                WallClock.moment(session.start(), mail.recipient().zone()));
    return OneLine.of(what(mail.wording()) + ": " + which, LONGEST);
  }

  private static String what(MailContent wording) {
    return switch (wording) {
      case MailContent.Confirmation confirmation -> "Session confirmed";
      case MailContent.Accepted accepted -> "Session accepted";
      case MailContent.Moved moved -> "Session moved";
      case MailContent.LinkFollowUp followUp -> "Meeting link";
      case MailContent.RescheduleAsked asked -> "Please answer – new time requested";
      case MailContent.RescheduleRejected rejected -> "Session stays as booked";
      case MailContent.Requested requested -> "Please answer – free session requested";
      case MailContent.Declined declined -> "Session not accepted";
      case MailContent.Withdrawn _ -> "Request withdrawn";
      case MailContent.ComingUp comingUp -> "Reminder";
      case MailContent.ReviewRequest _ -> "Please review your session";
      case MailContent.Cancelled cancelled -> "Session cancelled";
      case MailContent.EmailVerification verification -> "Please confirm";
      case MailContent.RefundNotice refund ->
          refund.reason() == RefundReason.PARTLY ? "Payment partly refunded" : "Payment refunded";
      case MailContent.RefundDelay delay -> "Refund delayed";
    };
  }
}
