package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.ReadAvailability;
import ai.aureeture.availability.application.ReplaceAvailability;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.http.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A mentor's own availability. */
@Path("/api/mentor-availability")
@RolesAllowed({"mentor", "admin"})
public class AvailabilityResource {
  private final ReadAvailability readAvailability;
  private final ReplaceAvailability replaceAvailability;
  private final Caller caller;

  AvailabilityResource(
      ReadAvailability readAvailability, ReplaceAvailability replaceAvailability, Caller caller) {
    this.readAvailability = readAvailability;
    this.replaceAvailability = replaceAvailability;
    this.caller = caller;
  }

  @GET
  public Uni<RestResponse<AvailabilityView>> read(@RestQuery String mentorId) {
    return readAvailability
        .read(requester(), Queries.mentorId(mentorId))
        .map(AvailabilityResource::answer);
  }

  @PUT
  public Uni<RestResponse<AvailabilityView>> replace(
      @RestQuery String mentorId,
      @RestHeader(HttpHeaders.IF_MATCH) List<String> ifMatch,
      @RestHeader(HttpHeaders.IF_NONE_MATCH) List<String> ifNoneMatch,
      @NotNull @Valid AvailabilityRequest request) {
    return replaceAvailability
        .replace(
            requester(),
            request.of(Queries.mentorId(mentorId)),
            EntityTags.precondition(ifMatch, ifNoneMatch))
        .map(AvailabilityResource::answer);
  }

  private Requester requester() {
    return new Requester(caller.id(), caller.isAdmin());
  }

  private static RestResponse<AvailabilityView> answer(StoredAvailability stored) {
    return ResponseBuilder.ok(AvailabilityView.of(stored.availability()))
        .header(HttpHeaders.ETAG, EntityTags.of(stored.revision()))
        .build();
  }
}
