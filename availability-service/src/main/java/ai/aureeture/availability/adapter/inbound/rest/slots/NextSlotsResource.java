package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.slots.FindNextSlots;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** For booking-service's list of mentors alone: the gateway has no way to it. */
@Path("/internal/next-slots")
@Produces(MediaType.APPLICATION_JSON)
public class NextSlotsResource {
  private final FindNextSlots findNextSlots;

  NextSlotsResource(FindNextSlots findNextSlots) {
    this.findNextSlots = findNextSlots;
  }

  // Reads only; the mentors are too many for a query.
  @POST
  @PermitAll
  public Uni<NextSlotsView> find(@NotNull @Valid NextSlotsRequest request) {
    return findNextSlots.of(Set.copyOf(request.mentorIds())).map(NextSlotsView::of);
  }

  /**
   * @param since an instant; what changed at it is told too
   */
  @GET
  @Path("/changes")
  @PermitAll
  public Uni<NextSlotChangesView> changes(@RestQuery String since) {
    return findNextSlots
        .changedSince(QueryParameters.instant("since", since))
        .map(NextSlotChangesView::of);
  }
}
