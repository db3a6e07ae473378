package ai.aureeture.notification.adapter.outbound.mail;

import ai.aureeture.notification.application.port.mails.Mailer;
import ai.aureeture.notification.domain.mails.SenderDetails;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The provider the operator chose; without its key the service does not start. */
@Singleton
class ChosenMailer {

  @Produces
  @Singleton
  @Startup
  Mailer mailer(
      @ConfigProperty(name = "aureeture.mailer") String provider,
      SendGridSettings sendGrid,
      ResendSettings resend,
      @RestClient ResendApi resendApi,
      SenderDetails sender) {
    return switch (provider) {
      case "sendgrid" ->
          new SendGridMailer(
              sendGrid, sendGrid.apiKey().orElseThrow(() -> missing("SENDGRID_API_KEY")), sender);
      case "resend" ->
          new ResendMailer(
              resendApi, resend.apiKey().orElseThrow(() -> missing("RESEND_API_KEY")), sender);
      default -> throw new IllegalStateException("EMAIL_PROVIDER must be sendgrid or resend");
    };
  }

  private static IllegalStateException missing(String variable) {
    return new IllegalStateException(variable + " must be set");
  }
}
