package ai.aureeture.notification.adapter.outbound.qute;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.UnlinkedText;
import ai.aureeture.notification.domain.inapp.ReadersView;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent.Cancelled;
import ai.aureeture.notification.domain.mails.MailContent.ComingUp;
import ai.aureeture.notification.domain.mails.MailContent.Declined;
import ai.aureeture.notification.domain.mails.MailContent.EmailVerification;
import ai.aureeture.notification.domain.mails.MailContent.Inviting;
import ai.aureeture.notification.domain.mails.MailContent.LinkFollowUp;
import ai.aureeture.notification.domain.mails.MailContent.RefundDelay;
import ai.aureeture.notification.domain.mails.MailContent.RefundNotice;
import ai.aureeture.notification.domain.mails.MailContent.Requested;
import ai.aureeture.notification.domain.mails.MailContent.RescheduleAsked;
import ai.aureeture.notification.domain.mails.MailContent.RescheduleRejected;
import ai.aureeture.notification.domain.mails.MailContent.ReviewRequest;
import ai.aureeture.notification.domain.mails.MailContent.Withdrawn;
import ai.aureeture.notification.domain.mails.SenderDetails;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every template may show.
 *
 * <p>What people wrote is shown so that no mail program makes a link of it.
 *
 * @param about what the student wrote about the session, line by line
 * @param when in the reader's own time, with the zone's name
 * @param link where to meet; null while there is none
 */
record MailView(
    String reader,
    boolean toMentor,
    String other,
    String title,
    List<String> about,
    String when,
    String price,
    @Nullable String link,
    String joinPage,
    String support) {

  static MailView of(Mail mail, SenderDetails sender) {
    var session = mail.session();
    var view = new ReadersView(session, mail.reader());
    return new MailView(
        UnlinkedText.of(mail.recipient().displayName()),
        mail.reader() == Role.MENTOR,
        UnlinkedText.of(view.other()),
        UnlinkedText.of(session.subject().displayTitle()),
        session.subject().descriptionLines().stream().map(UnlinkedText::of).toList(),
        view.when(),
        session.price().text(),
        link(mail).orElse(null),
        sender.joinPage(session, mail.reader()),
        sender.supportContact());
  }

  private static Optional<String> link(Mail mail) {
    return switch (mail.wording()) {
      case Inviting invite -> invite.link();
      case LinkFollowUp(var link) -> Optional.of(link);
      case ComingUp(_, var link) -> link;
      case RescheduleAsked _,
          RescheduleRejected _,
          Requested _,
          Declined _,
          Withdrawn _,
          Cancelled _,
          EmailVerification _,
          RefundNotice _,
          RefundDelay _,
          ReviewRequest _ ->
          Optional.empty();
    };
  }
}
