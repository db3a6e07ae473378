package ai.aureeture.booking.adapter.outbound.identity;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The user-info endpoint of an OpenID provider (OpenID Connect Core section 5.3). */
@RegisterRestClient(configKey = "user-info")
@RegisterProvider(IdentityErrors.class)
@Path("")
interface UserInfoApi {

  @GET
  @Retry(
      maxRetries = 1,
      delay = 50,
      jitter = 25,
      abortOn = {IdentityRefusal.class, TimeoutException.class})
  @CircuitBreaker(requestVolumeThreshold = 20, delay = 1000, skipOn = IdentityRefusal.class)
  Uni<UserInfo> ofBearer(@HeaderParam("Authorization") String authorization);
}
