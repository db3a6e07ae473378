package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.CheckSlot;
import ai.aureeture.availability.domain.TimeRange;
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
        new TimeRange(Queries.instant("startTime", startTime), Queries.instant("endTime", endTime));
    return checkSlot.check(Queries.mentorId(mentorId), slot).map(SlotCheckView::of);
  }
}
