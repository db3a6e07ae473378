package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.slots.CheckSlot;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** For booking-service alone: the gateway has no way to it. */
@Path("/internal/slot-check")
@Produces(MediaType.APPLICATION_JSON)
public class SlotCheckResource {
  private final CheckSlot checkSlot;

  SlotCheckResource(CheckSlot checkSlot) {
    this.checkSlot = checkSlot;
  }

  @GET
  @PermitAll
  public Uni<SlotCheckView> check(
      @RestQuery String mentorId, @RestQuery String startTime, @RestQuery String endTime) {
    var slot =
        new TimeRange(
            QueryParameters.instant("startTime", startTime),
            QueryParameters.instant("endTime", endTime));
    return checkSlot.check(QueryParameters.mentorId(mentorId), slot).map(SlotCheckView::of);
  }
}
