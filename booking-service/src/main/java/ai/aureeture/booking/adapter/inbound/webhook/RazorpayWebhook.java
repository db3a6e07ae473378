package ai.aureeture.booking.adapter.inbound.webhook;

import ai.aureeture.booking.adapter.inbound.webhook.RazorpayEvent.Payment;
import ai.aureeture.booking.application.booking.HandlePaymentWebhook;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.ProcessedWebhooks;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Razorpay calls by itself: at least once, in any order, and a caller that cannot sign is refused.
 * An error of ours (5xx) makes Razorpay call again, so that is the answer only where it helps.
 */
@Tag(name = "Webhooks of providers")
@Path("/api/webhooks/razorpay")
@PermitAll
class RazorpayWebhook {
  private static final Logger LOG = Logger.getLogger(RazorpayWebhook.class);

  private final RazorpaySignature signatures;
  private final HandlePaymentWebhook handlePayment;
  private final ProcessedWebhooks heard;
  private final ObjectMapper json;
  private final Clock clock;

  RazorpayWebhook(
      RazorpaySignature signatures,
      HandlePaymentWebhook handlePayment,
      ProcessedWebhooks heard,
      ObjectMapper json,
      Clock clock) {
    this.signatures = signatures;
    this.handlePayment = handlePayment;
    this.heard = heard;
    this.json = json;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Take an event of Razorpay",
      description =
          "Razorpay alone calls this, signed with RAZORPAY_WEBHOOK_SECRET over the raw body; it"
              + " repeats an event until it is answered with 200")
  @APIResponse(responseCode = "200", description = "Heard")
  @ProblemCodes({"400 webhook-signature-invalid", "503 payments-unavailable"})
  public Uni<RestResponse<Void>> hearRazorpay(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(type = SchemaType.OBJECT)))
          byte[] body,
      @HeaderParam("X-Razorpay-Signature") String signature,
      @HeaderParam("x-razorpay-event-id") String eventId) {
    if (!signatures.isOn(body, signature)) {
      LOG.warn("A webhook without a valid signature was refused");
      throw Problem.of(
          400, "webhook-signature-invalid", "This webhook does not carry a valid signature");
    }
    return isRepeat(eventId)
        .flatMap(repeat ->
            repeat
                ? Uni.createFrom().voidItem()
                : effectOf(body, eventId).flatMap(_ -> remember(eventId)))
        .replaceWith(RestResponse.ok());
  }

  private Uni<Void> effectOf(byte[] body, String eventId) {
    var event = read(body, eventId);
    var payment = event.payment();
    if (event.event() == null || payment.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return switch (event.event()) {
      case "payment.captured" -> handlePayment.captured(payment.get().as(Charge.State.CAPTURED));
      case "order.paid" -> handlePayment.orderPaid(payment.get().as(Charge.State.CAPTURED));
      case "payment.authorized" ->
          handlePayment.authorized(payment.get().as(Charge.State.AUTHORIZED));
      case "refund.created", "refund.processed", "refund.failed" -> refunded(event, payment.get());
      default -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> refunded(RazorpayEvent event, Payment payment) {
    return event
        .refund()
        .map(refund ->
            handlePayment.refunded(
                payment.as(Charge.State.CAPTURED), refund.of(payment, event.event())))
        .orElseGet(() -> {
          LOG.warnf("A signed report of a refund that is none of %s is ignored", payment.id());
          return Uni.createFrom().voidItem();
        });
  }

  private RazorpayEvent read(byte[] body, String eventId) {
    try {
      var event = json.readValue(body, RazorpayEvent.class);
      return event == null ? RazorpayEvent.UNKNOWN : event;
    } catch (IOException e) {
      LOG.warnf(
          "Signed webhook %s cannot be read and changes nothing: %s",
          isUsable(eventId) ? eventId : "without an id", e.getClass().getSimpleName());
      return RazorpayEvent.UNKNOWN;
    }
  }

  private Uni<Boolean> isRepeat(String eventId) {
    return isUsable(eventId) ? heard.contains(eventId) : Uni.createFrom().item(false);
  }

  private Uni<Void> remember(String eventId) {
    return isUsable(eventId) ? heard.add(eventId, clock.instant()) : Uni.createFrom().voidItem();
  }

  private static boolean isUsable(String eventId) {
    return eventId != null && eventId.matches("[\\x21-\\x7E]{1,128}");
  }
}
