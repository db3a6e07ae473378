package ai.aureeture.booking.adapter.outbound.identity;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Clerk's back-end API, as far as we use it (clerk.com/docs/reference/backend-api). */
@RegisterRestClient(configKey = "clerk")
@RegisterProvider(IdentityErrors.class)
@Path("/v1/users/{id}")
interface ClerkApi {

  @GET
  @Retry(
      maxRetries = 1,
      delay = 50,
      jitter = 25,
      abortOn = {IdentityRefusal.class, TimeoutException.class})
  @CircuitBreaker(requestVolumeThreshold = 20, delay = 1000, skipOn = IdentityRefusal.class)
  Uni<ClerkUser> user(
      @HeaderParam("Authorization") String authorization, @PathParam("id") String userId);
}
