package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.slots.FindNextSlots;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;

/** For booking-service's list of mentors alone: the gateway has no way to it. */
@Path("/internal/next-slots")
@Produces(MediaType.APPLICATION_JSON)
public class NextSlotsResource {
  private static final Duration FARTHEST_BACK = Duration.ofHours(1);

  private final FindNextSlots findNextSlots;
  private final Clock clock;

  NextSlotsResource(FindNextSlots findNextSlots, Clock clock) {
    this.findNextSlots = findNextSlots;
    this.clock = clock;
  }

  // Reads only; the mentors are too many for a query.
  @POST
  @PermitAll
  public Uni<NextSlotsView> find(@NotNull @Valid NextSlotsRequest request) {
    return findNextSlots.of(Set.copyOf(request.mentorIds())).map(NextSlotsView::of);
  }

  /**
   * @param since an instant of the last hour, so that an answer stays small; what changed at it is
   *     told too
   */
  @GET
  @Path("/changes")
  @PermitAll
  public Uni<NextSlotChangesView> changes(@RestQuery String since) {
    var from = QueryParameters.instant("since", since);
    if (from.isBefore(clock.instant().minus(FARTHEST_BACK))) {
      throw Problem.invalid("since", "must be in the last hour");
    }
    return findNextSlots.changedSince(from).map(NextSlotChangesView::of);
  }
}
