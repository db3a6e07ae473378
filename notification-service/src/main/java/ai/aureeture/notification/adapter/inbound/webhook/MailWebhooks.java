package ai.aureeture.notification.adapter.inbound.webhook;

import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.webhooks.WebhookSignature;
import ai.aureeture.notification.application.mails.ReportBounce;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/**
 * What the mail providers report afterwards. Nothing is read before its signature is verified over
 * the raw body; a repeat finds the mail given up already and changes nothing.
 */
@Tag(name = "Webhooks of providers")
@Path("/api/webhooks")
@PermitAll
@Consumes(MediaType.WILDCARD)
public class MailWebhooks {
  private static final Logger LOG = Logger.getLogger(MailWebhooks.class);

  private final ReportBounce report;
  private final Optional<SendGridSignature> sendGrid;
  private final Optional<WebhookSignature> resend;
  private final Clock clock;

  MailWebhooks(ReportBounce report, WebhookSettings settings, Clock clock) {
    this.report = report;
    this.sendGrid = settings.sendgridPublicKey().map(SendGridSignature::new);
    this.resend = settings.resendSecret().map(MailWebhooks::resendSignature);
    this.clock = clock;
  }

  @POST
  @Path("sendgrid")
  @Operation(
      summary = "Take a report of SendGrid",
      description =
          "SendGrid alone calls this, signed with the key of SENDGRID_WEBHOOK_PUBLIC_KEY over time"
              + " and raw body")
  @ProblemCodes({"400 webhook-signature-invalid", "404 not-found"})
  public Uni<Void> hearSendGrid(
      @HeaderParam("X-Twilio-Email-Event-Webhook-Timestamp") String timestamp,
      @HeaderParam("X-Twilio-Email-Event-Webhook-Signature") String signature,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(type = SchemaType.ARRAY)))
          byte[] body) {
    var key = sendGrid.orElseThrow(MailWebhooks::notTaken);
    mustBeSigned("SendGrid", key.covers(timestamp, body, signature));
    return report(Multi.createFrom().iterable(Bounce.fromSendGrid(body)));
  }

  @POST
  @Path("resend")
  @Operation(
      summary = "Take a report of Resend",
      description =
          "Resend alone calls this, signed with RESEND_WEBHOOK_SECRET over id, time and raw body")
  @ProblemCodes({"400 webhook-signature-invalid", "404 not-found"})
  public Uni<Void> hearResend(
      @HeaderParam("svix-id") String id,
      @HeaderParam("svix-timestamp") String timestamp,
      @HeaderParam("svix-signature") String signatures,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(type = SchemaType.OBJECT)))
          byte[] body) {
    SmallBodies.mustBeSmall(body);
    var key = resend.orElseThrow(MailWebhooks::notTaken);
    mustBeSigned("Resend", key.covers(id, timestamp, body, signatures, clock.instant()));
    return report(Multi.createFrom().iterable(Bounce.fromResend(body)));
  }

  private Uni<Void> report(Multi<Bounce> bounces) {
    return bounces
        .onItem()
        .transformToUniAndConcatenate(bounce -> report.bounced(bounce.mailId(), bounce.reason()))
        .collect()
        .last();
  }

  private static void mustBeSigned(String provider, boolean signed) {
    if (!signed) {
      LOG.warnf("A report in the name of %s is not signed by it", provider);
      throw Problem.of(400, "webhook-signature-invalid", "The signature does not fit the body");
    }
  }

  private static WebhookSignature resendSignature(String secret) {
    try {
      return WebhookSignature.by(secret);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("RESEND_WEBHOOK_SECRET is no secret of Svix", e);
    }
  }

  private static Problem notTaken() {
    return Problem.of(404, "not-found", "Reports of this provider are not taken here");
  }
}
