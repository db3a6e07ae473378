package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.AskedRange;
import ai.aureeture.availability.application.ListSlots;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

/** A mentor's slots, for anybody. */
@Path("/api/mentor-availability/slots")
public class SlotsResource {
  private final ListSlots listSlots;

  SlotsResource(ListSlots listSlots) {
    this.listSlots = listSlots;
  }

  @GET
  @PermitAll
  public Uni<SlotsView> list(
      @RestQuery String mentorId, @RestQuery String startDate, @RestQuery String endDate) {
    var asked =
        new AskedRange(Queries.edge("startDate", startDate), Queries.edge("endDate", endDate));
    return listSlots.list(Queries.mentorId(mentorId), asked).map(SlotsView::of);
  }
}
