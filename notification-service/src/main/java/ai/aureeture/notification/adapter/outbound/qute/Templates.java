package ai.aureeture.notification.adapter.outbound.qute;

import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.OneLine;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.UnlinkedText;
import ai.aureeture.notification.domain.inapp.ReadersView;
import ai.aureeture.notification.domain.inapp.RefundText;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import ai.aureeture.notification.domain.mails.SenderDetails;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** One template a wording; what it says beyond the session comes as its own parameters. */
@CheckedTemplate(basePath = "QuteMailRenderer")
final class Templates {
  private static final int LONGEST_REASON = 1000;

  private Templates() {}

  static native TemplateInstance confirmation(MailView mail, String paid);

  static native TemplateInstance accepted(MailView mail);

  static native TemplateInstance moved(MailView mail, boolean asked, String previous);

  static native TemplateInstance link(MailView mail);

  static native TemplateInstance rescheduleAsked(
      MailView mail, @Nullable String proposed, String reason);

  static native TemplateInstance rescheduleRejected(MailView mail, boolean lapsed);

  static native TemplateInstance requested(MailView mail, String deadline);

  static native TemplateInstance declined(MailView mail);

  static native TemplateInstance withdrawn(MailView mail);

  static native TemplateInstance reminder(MailView mail, String begins);

  static native TemplateInstance reviewRequest(MailView mail);

  static native TemplateInstance cancelled(MailView mail, String amount);

  static native TemplateInstance verifyEmail(MailView mail, String page);

  static native TemplateInstance refund(MailView mail, String refund);

  static native TemplateInstance refundDelay(MailView mail, String delay);

  static TemplateInstance of(Mail mail, MailView view, SenderDetails sender) {
    var reader = new ReadersView(mail.session(), mail.reader());
    return switch (mail.wording()) {
      case MailContent.Confirmation(_, var paid) ->
          confirmation(view, paid.map(Templates::amount).orElse(view.price()));
      case MailContent.Accepted accepted -> accepted(view);
      case MailContent.Moved(_, var asker, var start, var end) ->
          moved(view, asker == mail.reader(), reader.range(start, end));
      case MailContent.LinkFollowUp followUp -> link(view);
      case MailContent.RescheduleAsked(var request) ->
          rescheduleAsked(
              view,
              proposed(request, reader),
              UnlinkedText.of(OneLine.of(request.reason().orElse(""), LONGEST_REASON)));
      case MailContent.RescheduleRejected(var requestId, var lapsed) ->
          rescheduleRejected(view, lapsed);
      case MailContent.Requested(var lapsesAt) -> requested(view, reader.moment(lapsesAt));
      case MailContent.Declined declined -> declined(view);
      case MailContent.Withdrawn _ -> withdrawn(view);
      case MailContent.ComingUp comingUp -> reminder(view, reader.start());
      case MailContent.ReviewRequest _ -> reviewRequest(view);
      case MailContent.Cancelled(var amount) -> cancelled(view, amount.text());
      case MailContent.RefundNotice(var key, var amount, var reason) ->
          refund(
              view, UnlinkedText.of(RefundText.of(mail.session(), amount, reason, mail.reader())));
      case MailContent.RefundDelay(var key, var amount) ->
          refundDelay(view, UnlinkedText.of(RefundText.failed(mail.session(), amount)));
      case MailContent.EmailVerification(_, var token) ->
          verifyEmail(view, sender.verifyPage(token.orElseThrow()));
    };
  }

  /** Nothing where nothing was paid. */
  private static String amount(Money paid) {
    return paid.minor() == 0 ? "" : paid.text();
  }

  private static @Nullable String proposed(RescheduleRequest request, ReadersView reader) {
    return request.proposed().map(time -> reader.range(time.start(), time.end())).orElse(null);
  }
}
