package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.schedule.ReadSchedule;
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
  private final ReadSchedule readPlan;
  private final CommandReader commands;

  AuditResource(ReadSchedule readPlan, CommandReader commands) {
    this.readPlan = readPlan;
    this.commands = commands;
  }

  @GET
  public Uni<AuditView> readScheduleChanges(@RestQuery String mentorId) {
    return readPlan
        .read(commands.requester(), QueryParameters.mentorId(mentorId))
        .map(stored -> AuditView.of(stored.schedule()));
  }
}
