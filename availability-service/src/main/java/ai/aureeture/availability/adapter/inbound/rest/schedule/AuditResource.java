package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.schedule.ReadSchedule;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Who changed a mentor's schedule lately. */
@Tag(name = "Operator")
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
  @Operation(summary = "Read who changed a mentor's availability")
  @ProblemCodes("404 not-found")
  public Uni<ScheduleAuditView> readScheduleChanges(@RestQuery String mentorId) {
    return readPlan
        .read(commands.requester(), QueryParameters.mentorId(mentorId))
        .map(stored -> ScheduleAuditView.of(stored.schedule()));
  }
}
