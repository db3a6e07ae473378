package ai.aureeture.notification.adapter.inbound.webhook;

import ai.aureeture.http.problems.Problem;
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
import org.jboss.logging.Logger;

/**
 * What the mail providers report afterwards. Nothing is read before its signature is verified over
 * the raw body; a repeat finds the mail given up already and changes nothing.
 */
@Path("/api/webhooks")
@PermitAll
@Consumes(MediaType.WILDCARD)
public class MailWebhooks {
  private static final Logger LOG = Logger.getLogger(MailWebhooks.class);

  private final ReportBounce report;
  private final Optional<SendGridSignature> sendGrid;
  private final Optional<SvixSignature> resend;
  private final Clock clock;

  MailWebhooks(ReportBounce report, WebhookSettings settings, Clock clock) {
    this.report = report;
    this.sendGrid = settings.sendgridPublicKey().map(SendGridSignature::new);
    this.resend = settings.resendSecret().map(SvixSignature::new);
    this.clock = clock;
  }

  @POST
  @Path("sendgrid")
  public Uni<Void> sendGrid(
      @HeaderParam("X-Twilio-Email-Event-Webhook-Timestamp") String timestamp,
      @HeaderParam("X-Twilio-Email-Event-Webhook-Signature") String signature,
      byte[] body) {
    var key = sendGrid.orElseThrow(MailWebhooks::notTaken);
    mustBeSigned("SendGrid", key.covers(timestamp, body, signature));
    return report(Multi.createFrom().iterable(Bounce.fromSendGrid(body)));
  }

  @POST
  @Path("resend")
  public Uni<Void> resend(
      @HeaderParam("svix-id") String id,
      @HeaderParam("svix-timestamp") String timestamp,
      @HeaderParam("svix-signature") String signatures,
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

  private static Problem notTaken() {
    return Problem.of(404, "not-found", "Reports of this provider are not taken here");
  }
}
