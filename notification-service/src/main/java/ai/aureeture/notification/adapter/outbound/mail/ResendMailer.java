package ai.aureeture.notification.adapter.outbound.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.notification.application.port.mails.MailNotSent;
import ai.aureeture.notification.application.port.mails.MailNotSent.Remedy;
import ai.aureeture.notification.application.port.mails.Mailer;
import ai.aureeture.notification.application.port.mails.RenderedMail;
import ai.aureeture.notification.application.port.mails.RenderedMail.Invite;
import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.mails.SenderDetails;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;

/** Mail by Resend, which knows a repeat by its key: an unknown outcome does no harm. */
final class ResendMailer implements Mailer {
  private final ResendApi api;
  private final String authorization;
  private final SenderDetails sender;

  ResendMailer(ResendApi api, String apiKey, SenderDetails sender) {
    this.api = api;
    this.authorization = "Bearer " + apiKey;
    this.sender = sender;
  }

  @Override
  public Uni<String> send(RenderedMail rendered) {
    return api.send(authorization, key(rendered), mail(rendered))
        .map(response -> response.readEntity(JsonNode.class).path("id").asText())
        .onFailure()
        .transform(ResendMailer::notSent);
  }

  /** A mail that has got its link in between is another one to Resend, which compares bodies. */
  private static String key(RenderedMail rendered) {
    return NaturalKey.of(rendered.mailId(), rendered.text(), rendered.invite());
  }

  private static MailNotSent notSent(Throwable failure) {
    return failure instanceof WebApplicationException refused
        ? notSent(refused.getResponse())
        : new MailNotSent(Remedy.TIME, failure.getClass().getSimpleName());
  }

  private static MailNotSent notSent(Response response) {
    var word = word(response);
    int status = response.getStatus();
    boolean taken = "invalid_idempotent_request".equals(word);
    var remedy =
        switch (status) {
          case 401, 403 -> Remedy.CONFIGURATION;
          case 408, 429 -> Remedy.TIME;
          case 409 -> taken ? Remedy.NONE : Remedy.TIME;
          default -> status >= 400 && status < 500 ? Remedy.NONE : Remedy.TIME;
        };
    return new MailNotSent(remedy, "Resend answered " + status + " " + word);
  }

  /** Resend's name for what is wrong; an outage may answer anything. */
  private static String word(Response response) {
    try {
      return response.readEntity(JsonNode.class).path("name").asText();
    } catch (RuntimeException notTheirs) {
      return "";
    }
  }

  private ResendMail mail(RenderedMail rendered) {
    return new ResendMail(
        "Aureeture <" + sender.from() + ">",
        List.of(address(rendered.to())),
        rendered.text().subject(),
        rendered.text().html(),
        rendered.text().plain(),
        rendered.invite().map(ResendMailer::attachment).stream().toList(),
        List.of(new ResendMail.Tag("mail_id", rendered.mailId())));
  }

  /** The address alone: a name with quotes or commas could otherwise pass for another address. */
  private static String address(Person person) {
    return person.email();
  }

  private static ResendMail.Attachment attachment(Invite invite) {
    return new ResendMail.Attachment(
        Base64.getEncoder().encodeToString(invite.calendar().getBytes(UTF_8)),
        "invite.ics",
        "text/calendar; method=" + invite.method());
  }
}
