package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.application.operator.SuspendMentor;
import ai.aureeture.booking.application.port.operator.Suspensions.Suspension;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Mentors who must not be booked. */
@Tag(name = "Operator")
@Path("/api/admin")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class SuspensionResource {
  private static final int MOST = 200;

  private final SuspendMentor suspend;
  private final CallerRights visitors;

  SuspensionResource(SuspendMentor suspend, CallerRights visitors) {
    this.suspend = suspend;
    this.visitors = visitors;
  }

  @GET
  @Path("/suspensions")
  @Operation(summary = "List the suspended mentors", description = "The latest first, at most 200.")
  public Uni<SuspensionsView> listSuspensions() {
    return suspend.list(MOST).map(SuspensionsView::of);
  }

  @PUT
  @Path("/mentors/{mentorId}/suspension")
  @Operation(
      summary = "Suspend a mentor",
      description =
          "Students can neither find nor book the mentor; booked sessions stay. One who is"
              + " suspended already stays so for the first reason.")
  @ProblemCodes("404 mentor-not-found")
  public Uni<SuspensionView> suspendMentor(
      @RestPath String mentorId, @NotNull @Valid SuspensionRequest request) {
    return suspend
        .suspend(mentor(mentorId), request.reason(), visitors.admin())
        .map(SuspensionView::of);
  }

  @DELETE
  @Path("/mentors/{mentorId}/suspension")
  @Operation(summary = "Reinstate a suspended mentor")
  @ProblemCodes("404 mentor-not-found")
  public Uni<Void> reinstateMentor(@RestPath String mentorId) {
    return suspend.lift(mentor(mentorId), visitors.admin());
  }

  private static String mentor(String id) {
    return RequestTexts.query("mentorId", id);
  }

  /**
   * @param reason kept in the audit trail for good, so without a name or an address
   */
  record SuspensionRequest(
      @Schema(description = "Kept in the audit trail for good: without a name or an address")
          @NotBlank
          @SingleLine
          @Size(max = 500)
          String reason) {
    SuspensionRequest {
      reason = TextRules.trimmed(reason);
    }
  }

  record SuspensionsView(List<SuspensionView> suspensions) {
    static SuspensionsView of(List<Suspension> all) {
      return new SuspensionsView(all.stream().map(SuspensionView::of).toList());
    }
  }

  /**
   * @param by the operator's id
   */
  record SuspensionView(String mentorId, String name, String reason, String by, Instant since) {
    static SuspensionView of(Suspension one) {
      return new SuspensionView(one.mentorId(), one.name(), one.reason(), one.by(), one.since());
    }
  }
}
