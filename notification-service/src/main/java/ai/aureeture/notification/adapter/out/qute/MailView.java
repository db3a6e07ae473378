package ai.aureeture.notification.adapter.out.qute;

import ai.aureeture.notification.domain.Letterhead;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.ReadersView;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Wording.ComingUp;
import ai.aureeture.notification.domain.Wording.Inviting;
import ai.aureeture.notification.domain.Wording.LinkFollowUp;

/**
 * What every template may show.
 *
 * @param when in the reader's own time, with the zone's name
 * @param link null while there is none
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
    String support) {

  static MailView of(Mail mail, Letterhead letterhead) {
    var session = mail.session();
    var view = new ReadersView(session, mail.reader());
    return new MailView(
        mail.recipient().displayName(),
        mail.reader() == Role.MENTOR,
        view.other(),
        session.displayTitle(),
        view.when(),
        session.price().text(),
        link(mail),
        letterhead.joinPage(session, mail.reader()),
        letterhead.supportContact());
  }

  private static String link(Mail mail) {
    return switch (mail.wording()) {
      case Inviting invite -> invite.link();
      case LinkFollowUp(var link) -> link;
      case ComingUp(var ahead, var link) -> link;
      default -> null;
    };
  }
}
