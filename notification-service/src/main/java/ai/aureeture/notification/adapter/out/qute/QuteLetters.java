package ai.aureeture.notification.adapter.out.qute;

import ai.aureeture.notification.application.port.Letter;
import ai.aureeture.notification.application.port.Letters;
import ai.aureeture.notification.domain.Letterhead;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.OneLine;
import ai.aureeture.notification.domain.WallClock;
import ai.aureeture.notification.domain.Wording.Confirmation;
import ai.aureeture.notification.domain.Wording.LinkFollowUp;
import ai.aureeture.notification.domain.Wording.RefundNotice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.util.List;

/** Mails from templates, each in HTML, where everything is escaped, and in plain text. */
@Singleton
class QuteLetters implements Letters {
  private static final int LONGEST_SUBJECT = 200;

  private final Letterhead letterhead;

  QuteLetters(Letterhead letterhead) {
    this.letterhead = letterhead;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance confirmation(MailView mail);

    static native TemplateInstance link(MailView mail);

    static native TemplateInstance refund(MailView mail);
  }

  @Override
  public Letter.Text write(Mail mail) {
    return new Letter.Text(
        OneLine.of(subject(mail), LONGEST_SUBJECT),
        render(mail, Variant.TEXT_HTML),
        render(mail, Variant.TEXT_PLAIN));
  }

  private static String subject(Mail mail) {
    var session = mail.session();
    var with =
        "%s with %s, %s"
            .formatted(
                session.displayTitle(),
                session.person(mail.reader().other()).displayName(),
                WallClock.start(session.start(), mail.recipient().zone()));
    return switch (mail.wording()) {
      case Confirmation confirmation -> "Session confirmed: " + with;
      case LinkFollowUp followUp -> "Meeting link: " + with;
      case RefundNotice refund -> "Payment refunded: " + with;
    };
  }

  private String render(Mail mail, String contentType) {
    var view = MailView.of(mail, letterhead);
    var letter =
        switch (mail.wording()) {
          case Confirmation confirmation -> Templates.confirmation(view);
          case LinkFollowUp followUp -> Templates.link(view);
          case RefundNotice refund -> Templates.refund(view);
        };
    return letter
        .setAttribute(TemplateInstance.SELECTED_VARIANT, variant(letter, contentType))
        .render();
  }

  @SuppressWarnings("unchecked") // what Qute documents this attribute to be
  private static Variant variant(TemplateInstance letter, String contentType) {
    return ((List<Variant>) letter.getAttribute(TemplateInstance.VARIANTS))
        .stream()
            .filter(variant -> contentType.equals(variant.getContentType()))
            .findFirst()
            .orElseThrow();
  }
}
