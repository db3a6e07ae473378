package ai.aureeture.notification.adapter.outbound.mail;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Resend's API, as far as it is needed. See Resend, "Send Email". */
@RegisterRestClient(configKey = "resend")
public interface ResendApi {
  @POST
  @Path("/emails")
  Uni<Response> send(
      @HeaderParam("Authorization") String authorization,
      @HeaderParam("Idempotency-Key") String key,
      ResendMail mail);
}
