package ai.aureeture.booking.adapter.inbound.rest.reschedules;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A student asks to move a session, or answers the mentor's question. */
@Tag(name = "Reschedule requests")
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
  @Operation(summary = "Ask to move a session, as its student")
  @ProblemCodes({
    "403 not-your-session",
    "404 mentor-not-found",
    "404 not-found",
    "409 person-erased",
    "409 reschedule-already-pending",
    "409 reschedule-limit-reached",
    "409 session-not-reschedulable",
    "409 slot-not-offered",
    "409 slot-taken",
    "409 student-busy",
    "409 week-full",
    "503 availability-unavailable",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<SessionView>> requestRescheduleAsStudent(
      @RestPath String id,
      @QueryParam("studentId") String studentId,
      @NotNull @Valid NewRescheduleRequest request) {
    return rescheduling.request(id, visitor(studentId), request, SessionView::forStudent);
  }

  @POST
  @Path("/{requestId}/approve")
  @Operation(summary = "Agree to a reschedule request, as the student")
  @ProblemCodes({
    "400 new-time-required",
    "403 not-your-session",
    "403 not-yours-to-answer",
    "404 mentor-not-found",
    "404 not-found",
    "409 person-erased",
    "409 request-already-answered",
    "409 session-not-reschedulable",
    "409 slot-not-offered",
    "409 slot-taken",
    "409 student-busy",
    "409 week-full",
    "503 availability-unavailable",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<SessionView>> approveRescheduleAsStudent(
      @RestPath String id,
      @RestPath String requestId,
      @QueryParam("studentId") String studentId,
      @RequestBody(required = false) NewTime body) {
    return rescheduling.approve(id, requestId, visitor(studentId), body, SessionView::forStudent);
  }

  @POST
  @Path("/{requestId}/reject")
  @Operation(summary = "Reject a reschedule request, as the student")
  @ProblemCodes({
    "403 not-your-session",
    "404 not-found",
    "403 not-yours-to-answer",
    "409 request-already-answered",
    "409 session-not-reschedulable",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<SessionView>> rejectRescheduleAsStudent(
      @RestPath String id, @RestPath String requestId, @QueryParam("studentId") String studentId) {
    return rescheduling.reject(id, requestId, visitor(studentId), SessionView::forStudent);
  }

  private SessionAccess visitor(String studentId) {
    return visitors.visitor(Participant.STUDENT, studentId);
  }
}
