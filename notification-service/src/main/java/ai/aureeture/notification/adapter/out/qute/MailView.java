package ai.aureeture.notification.adapter.out.qute;

import ai.aureeture.notification.domain.Letterhead;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.RefundText;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.WallClock;
import ai.aureeture.notification.domain.Wording.Confirmation;
import ai.aureeture.notification.domain.Wording.LinkFollowUp;
import ai.aureeture.notification.domain.Wording.RefundNotice;

/**
 * What the templates may show.
 *
 * @param when in the reader's own time, with the zone's name
 * @param link null while there is none
 * @param refund what the refund means to the reader; null in other mails
 */
record MailView(
    String reader,
    boolean toMentor,
    String other,
    String title,
    String when,
    String price,
    String link,
    String joinPage,
    String refund,
    String support) {

  static MailView of(Mail mail, Letterhead letterhead) {
    var session = mail.session();
    var zone = mail.recipient().zone();
    return new MailView(
        mail.recipient().displayName(),
        mail.reader() == Role.MENTOR,
        session.person(mail.reader().other()).displayName(),
        session.displayTitle(),
        WallClock.range(session.start(), session.end(), zone),
        session.price().text(),
        link(mail),
        letterhead.joinPage(session, mail.reader()),
        refund(mail),
        letterhead.supportContact());
  }

  private static String link(Mail mail) {
    return switch (mail.wording()) {
      case Confirmation(var link) -> link;
      case LinkFollowUp(var link) -> link;
      case RefundNotice refund -> null;
    };
  }

  private static String refund(Mail mail) {
    return mail.wording() instanceof RefundNotice refund
        ? RefundText.of(mail.session(), refund.amount(), refund.reason(), mail.reader())
        : null;
  }
}
