package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.ReadPlan;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** Who changed a mentor's schedule lately. */
@Path("/api/mentor-availability/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class AuditResource {
  private final ReadPlan readPlan;
  private final Asks asks;

  AuditResource(ReadPlan readPlan, Asks asks) {
    this.readPlan = readPlan;
    this.asks = asks;
  }

  @GET
  public Uni<AuditView> readScheduleChanges(@RestQuery String mentorId) {
    return readPlan
        .read(asks.requester(), Queries.mentorId(mentorId))
        .map(stored -> AuditView.of(stored.plan()));
  }
}
