package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.ReadAvailability;
import ai.aureeture.availability.application.ReplaceAvailability;
import ai.aureeture.availability.application.port.StoredAvailability;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A mentor's own availability. */
@Path("/api/mentor-availability")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class AvailabilityResource {
  private final ReadAvailability readAvailability;
  private final ReplaceAvailability replaceAvailability;
  private final Asks asks;

  AvailabilityResource(
      ReadAvailability readAvailability, ReplaceAvailability replaceAvailability, Asks asks) {
    this.readAvailability = readAvailability;
    this.replaceAvailability = replaceAvailability;
    this.asks = asks;
  }

  @GET
  public Uni<RestResponse<AvailabilityView>> readAvailability(
      @RestQuery String mentorId, @RestHeader(HttpHeaders.IF_NONE_MATCH) List<String> known) {
    return readAvailability
        .read(asks.requester(), Queries.mentorId(mentorId))
        .map(stored -> answer(stored, known));
  }

  private static RestResponse<AvailabilityView> answer(
      StoredAvailability stored, List<String> known) {
    return EntityTags.among(known, stored.revision())
        ? Answers.notModified(stored.revision())
        : Answers.of(stored);
  }

  @PUT
  public Uni<RestResponse<AvailabilityView>> replaceAvailability(
      @RestQuery String mentorId, @NotNull @Valid AvailabilityRequest request) {
    var asked = asks.put(mentorId);
    return replaceAvailability.replace(asked, request.of(asked.mentorId())).map(Answers::of);
  }
}
