package ai.aureeture.notification.adapter.out.qute;

import ai.aureeture.notification.application.port.Letter;
import ai.aureeture.notification.application.port.Letters;
import ai.aureeture.notification.domain.Mail;
import ai.aureeture.notification.domain.SenderDetails;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.util.List;

/** Mails from templates, each in HTML, where everything is escaped, and in plain text. */
@Singleton
class QuteLetters implements Letters {
  private final SenderDetails letterhead;

  QuteLetters(SenderDetails letterhead) {
    this.letterhead = letterhead;
  }

  @Override
  public Letter.Text write(Mail mail) {
    return new Letter.Text(
        Subject.of(mail), render(mail, Variant.TEXT_HTML), render(mail, Variant.TEXT_PLAIN));
  }

  private String render(Mail mail, String contentType) {
    var letter = Templates.of(mail, MailView.of(mail, letterhead), letterhead);
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
