package ai.aureeture.notification.adapter.outbound.qute;

import ai.aureeture.notification.application.port.mails.MailRenderer;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.SenderDetails;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Mails from templates, each in HTML, where everything is escaped, and in plain text. */
@ApplicationScoped
class QuteMailRenderer implements MailRenderer {
  private final SenderDetails sender;

  QuteMailRenderer(SenderDetails sender) {
    this.sender = sender;
  }

  @Override
  public RenderedMail.Text write(Mail mail) {
    return new RenderedMail.Text(
        SubjectLine.of(mail), render(mail, Variant.TEXT_HTML), render(mail, Variant.TEXT_PLAIN));
  }

  private String render(Mail mail, String contentType) {
    var rendered = Templates.of(mail, MailView.of(mail, sender), sender);
    return rendered
        .setAttribute(TemplateInstance.SELECTED_VARIANT, variant(rendered, contentType))
        .render();
  }

  private static Variant variant(TemplateInstance rendered, String contentType) {
    var variants = (List<?>) rendered.getAttribute(TemplateInstance.VARIANTS);
    return variants.stream()
        .map(Variant.class::cast)
        .filter(variant -> contentType.equals(variant.getContentType()))
        .findFirst()
        .orElseThrow();
  }
}
