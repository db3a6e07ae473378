package ai.aureeture.booking.adapter.outbound.razorpay;

import io.quarkus.rest.client.reactive.ClientBasicAuth;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Razorpay's API, as far as we use it (razorpay.com/docs/api). Only what has no effect is repeated
 * here; a refused request (4xx) says nothing about Razorpay's health.
 */
@RegisterRestClient(configKey = "razorpay")
@RegisterProvider(RazorpayErrors.class)
@ClientBasicAuth(
    username = "${booking.razorpay.key-id}",
    password = "${booking.razorpay.key-secret}")
@Path("/v1")
interface RazorpayApi {
  int VOLUME = 10;
  long REST_MS = 1000;
  long RETRY_MS = 100;

  /** The longest list that Razorpay gives at once. */
  int LONGEST_LIST = 100;

  @POST
  @Path("/orders")
  @CircuitBreaker(requestVolumeThreshold = VOLUME, delay = REST_MS, skipOn = RazorpayRefusal.class)
  Uni<RazorpayOrder> open(RazorpayOrder.Request order);

  @GET
  @Path("/orders")
  @Retry(maxRetries = 1, delay = RETRY_MS, abortOn = RazorpayRefusal.class)
  @CircuitBreaker(requestVolumeThreshold = VOLUME, delay = REST_MS, skipOn = RazorpayRefusal.class)
  Uni<RazorpayCollection<RazorpayOrder>> ordersWith(@QueryParam("receipt") String receipt);

  @GET
  @Path("/orders/{id}")
  @Retry(maxRetries = 1, delay = RETRY_MS, abortOn = RazorpayRefusal.class)
  @CircuitBreaker(requestVolumeThreshold = VOLUME, delay = REST_MS, skipOn = RazorpayRefusal.class)
  Uni<RazorpayOrder> order(@PathParam("id") String orderId);

  @GET
  @Path("/orders/{id}/payments")
  @Retry(maxRetries = 1, delay = RETRY_MS, abortOn = RazorpayRefusal.class)
  @CircuitBreaker(requestVolumeThreshold = VOLUME, delay = REST_MS, skipOn = RazorpayRefusal.class)
  Uni<RazorpayCollection<RazorpayPayment>> paymentsOf(@PathParam("id") String orderId);

  @GET
  @Path("/payments/{id}")
  @Retry(maxRetries = 1, delay = RETRY_MS, abortOn = RazorpayRefusal.class)
  @CircuitBreaker(requestVolumeThreshold = VOLUME, delay = REST_MS, skipOn = RazorpayRefusal.class)
  Uni<RazorpayPayment> payment(@PathParam("id") String paymentId);

  @POST
  @Path("/payments/{id}/capture")
  @CircuitBreaker(requestVolumeThreshold = VOLUME, delay = REST_MS, skipOn = RazorpayRefusal.class)
  Uni<RazorpayPayment> capture(@PathParam("id") String paymentId, RazorpayPayment.Capture capture);

  @POST
  @Path("/payments/{id}/refund")
  @CircuitBreaker(requestVolumeThreshold = VOLUME, delay = REST_MS, skipOn = RazorpayRefusal.class)
  Uni<RazorpayRefund> refund(
      @PathParam("id") String paymentId,
      @HeaderParam("X-Refund-Idempotency") String key,
      RazorpayRefund.Request refund);

  @GET
  @Path("/payments/{id}/refunds")
  @Retry(maxRetries = 1, delay = RETRY_MS, abortOn = RazorpayRefusal.class)
  @CircuitBreaker(requestVolumeThreshold = VOLUME, delay = REST_MS, skipOn = RazorpayRefusal.class)
  Uni<RazorpayCollection<RazorpayRefund>> refundsOf(
      @PathParam("id") String paymentId, @QueryParam("count") int atMost);
}
