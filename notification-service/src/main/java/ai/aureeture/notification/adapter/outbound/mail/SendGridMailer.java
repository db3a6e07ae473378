package ai.aureeture.notification.adapter.outbound.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.notification.application.port.mails.MailNotSent;
import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.application.port.mails.Mailer;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.application.port.mails.RenderedMail.Invite;
import ai.aureeture.notification.domain.mails.SenderDetails;
import com.sendgrid.Method;
import com.sendgrid.Request;
import com.sendgrid.Response;
import com.sendgrid.SendGrid;
import com.sendgrid.helpers.mail.Mail;
import com.sendgrid.helpers.mail.objects.Attachments;
import com.sendgrid.helpers.mail.objects.ClickTrackingSetting;
import com.sendgrid.helpers.mail.objects.Content;
import com.sendgrid.helpers.mail.objects.Email;
import com.sendgrid.helpers.mail.objects.Personalization;
import com.sendgrid.helpers.mail.objects.TrackingSettings;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.IOException;
import java.util.Base64;

/**
 * Mail by SendGrid's v3 API. There is no idempotency key: after a time-out a mail may have gone out
 * and goes out again. See Twilio SendGrid, "Mail Send".
 */
final class SendGridMailer implements Mailer {
  private final SendGrid sendGrid;
  private final SenderDetails sender;

  SendGridMailer(SendGridSettings settings, String apiKey, SenderDetails sender) {
    this.sendGrid = new SendGrid(apiKey, new SendGridClient(settings));
    this.sender = sender;
  }

  @Override
  public Uni<String> send(RenderedMail rendered) {
    // The library blocks: never on an event loop.
    return Uni.createFrom()
        .item(() -> post(rendered))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private String post(RenderedMail rendered) {
    try {
      var request = new Request();
      request.setMethod(Method.POST);
      request.setEndpoint("mail/send");
      request.setBody(mail(rendered).build());
      return messageId(sendGrid.api(request));
    } catch (IOException unknownOutcome) {
      throw new MailNotSent(Remedy.TIME, unknownOutcome.getClass().getSimpleName());
    }
  }

  private static String messageId(Response response) {
    int status = response.getStatusCode();
    if (status == 200 || status == 202) {
      return response.getHeaders().getOrDefault("X-Message-Id", "");
    }
    throw new MailNotSent(remedy(status), "SendGrid answered " + status);
  }

  private static Remedy remedy(int status) {
    return switch (status) {
      case 401, 403 -> Remedy.CONFIGURATION;
      case 408, 429 -> Remedy.TIME;
      default -> status >= 400 && status < 500 ? Remedy.NONE : Remedy.TIME;
    };
  }

  private Mail mail(RenderedMail rendered) {
    var mail = new Mail();
    mail.setFrom(new Email(sender.from(), "Aureeture"));
    mail.setSubject(rendered.text().subject());
    mail.addContent(new Content("text/plain", rendered.text().plain()));
    mail.addContent(new Content("text/html", rendered.text().html()));
    rendered.invite().ifPresent(invite -> invite(mail, invite));
    mail.addPersonalization(to(rendered));
    mail.setTrackingSettings(untracked());
    return mail;
  }

  private static Personalization to(RenderedMail rendered) {
    var person = new Personalization();
    var to = rendered.to();
    person.addTo(
        to.name().isEmpty() ? new Email(to.email()) : new Email(to.email(), to.displayName()));
    person.addCustomArg("mail_id", rendered.mailId());
    return person;
  }

  private static void invite(Mail mail, Invite invite) {
    // Exactly this type: any further parameter is refused.
    mail.addContent(new Content("text/calendar; method=" + invite.method(), invite.calendar()));
    var file = new Attachments();
    file.setContent(Base64.getEncoder().encodeToString(invite.calendar().getBytes(UTF_8)));
    file.setFilename("invite.ics");
    file.setType("application/ics");
    file.setDisposition("attachment");
    mail.addAttachments(file);
  }

  /** Click tracking would rewrite the meeting link. */
  private static TrackingSettings untracked() {
    var clicks = new ClickTrackingSetting();
    clicks.setEnable(false);
    clicks.setEnableText(false);
    var settings = new TrackingSettings();
    settings.setClickTrackingSetting(clicks);
    return settings;
  }
}
