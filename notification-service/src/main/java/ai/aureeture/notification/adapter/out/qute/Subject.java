package ai.aureeture.notification.adapter.out.qute;

import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.OneLine;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.UnlinkedText;
import ai.aureeture.notification.domain.WallClock;
import ai.aureeture.notification.domain.Wording;

/**
 * A mail's subject: what happened, then which session. What people wrote in it becomes no link in
 * any mail program.
 */
final class Subject {
  private static final int LONGEST = 200;

  private Subject() {}

  static String of(Mail mail) {
    if (mail.wording() instanceof Wording.EmailVerification) {
      return "Please confirm your e-mail address";
    }
    var session = mail.session();
    var which =
        "%s with %s, %s"
            .formatted(
                UnlinkedText.of(session.displayTitle()),
                UnlinkedText.of(session.person(mail.reader().other()).displayName()),
                WallClock.shortly(session.start(), mail.recipient().zone()));
    return OneLine.of(what(mail.wording()) + ": " + which, LONGEST);
  }

  private static String what(Wording wording) {
    return switch (wording) {
      case Wording.Confirmation confirmation -> "Session confirmed";
      case Wording.Accepted accepted -> "Session accepted";
      case Wording.Moved moved -> "Session moved";
      case Wording.LinkFollowUp followUp -> "Meeting link";
      case Wording.RescheduleAsked asked -> "Please answer, new time requested";
      case Wording.RescheduleRejected rejected -> "Session stays as booked";
      case Wording.Requested requested -> "Please answer, free session requested";
      case Wording.Declined declined -> "Session not accepted";
      case Wording.Withdrawn _ -> "Request withdrawn";
      case Wording.ComingUp comingUp -> "Reminder";
      case Wording.Cancelled cancelled -> "Session cancelled";
      case Wording.EmailVerification verification -> "Please confirm";
      case Wording.RefundNotice refund ->
          refund.reason() == RefundReason.PARTLY ? "Payment refunded in part" : "Payment refunded";
      case Wording.RefundDelay delay -> "Refund delayed";
    };
  }
}
