package ai.aureeture.booking.adapter.inbound.rest.reschedules;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.domain.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A student asks to move a session, or answers the mentor's question. */
@Path("/api/student-sessions/{id}/reschedule")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"student", "admin"})
class StudentRescheduleResource {
  private final Rescheduling rescheduling;
  private final CallerRights visitors;

  StudentRescheduleResource(Rescheduling rescheduling, CallerRights visitors) {
    this.rescheduling = rescheduling;
    this.visitors = visitors;
  }

  @POST
  public Uni<RestResponse<SessionView>> requestRescheduleAsStudent(
      @RestPath String id,
      @QueryParam("studentId") String studentId,
      @NotNull @Valid NewRescheduleRequest request) {
    return rescheduling.request(id, visitor(studentId), request, SessionView::forStudent);
  }

  @POST
  @Path("/{requestId}/approve")
  public Uni<RestResponse<SessionView>> approveRescheduleAsStudent(
      @RestPath String id,
      @RestPath String requestId,
      @QueryParam("studentId") String studentId,
      @RequestBody(required = false) NewTime body) {
    return rescheduling.approve(id, requestId, visitor(studentId), body, SessionView::forStudent);
  }

  @POST
  @Path("/{requestId}/reject")
  public Uni<RestResponse<SessionView>> rejectRescheduleAsStudent(
      @RestPath String id, @RestPath String requestId, @QueryParam("studentId") String studentId) {
    return rescheduling.reject(id, requestId, visitor(studentId), SessionView::forStudent);
  }

  private SessionAccess visitor(String studentId) {
    return visitors.visitor(Participant.STUDENT, studentId);
  }
}
