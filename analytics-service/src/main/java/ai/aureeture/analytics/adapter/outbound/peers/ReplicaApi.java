package ai.aureeture.analytics.adapter.outbound.peers;

import ai.aureeture.analytics.application.port.MentorFigures;
import ai.aureeture.analytics.application.port.PlatformPart;
import ai.aureeture.http.credential.ServiceCredentialSender;
import io.quarkus.rest.client.reactive.Url;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Another replica of this service; not reachable from outside. */
@RegisterRestClient(configKey = "replica", baseUri = "http://replica.invalid")
@RegisterProvider(ServiceCredentialSender.class)
@Path("/internal/figures")
interface ReplicaApi {

  @GET
  @Path("mentor")
  Uni<MentorFigures> ofMentor(
      @Url String replica,
      @QueryParam("mentorId") String mentorId,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to);

  @GET
  @Path("platform")
  Uni<PlatformPart> ofPlatform(
      @Url String replica, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to);
}
