package ai.aureeture.booking.adapter.inbound.rest.dashboard;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.application.lists.ShowPendingRequests;
import ai.aureeture.booking.application.statistics.ShowEarnings;
import ai.aureeture.booking.application.statistics.ShowMentorStats;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a mentor's dashboard shows besides their sessions. */
@Tag(name = "Mentor dashboard")
@Path("/api/mentor")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class MentorDashboardResource {
  private final ShowMentorStats stats;
  private final ShowEarnings earnings;
  private final ShowPendingRequests pending;
  private final CallerRights visitors;

  MentorDashboardResource(
      ShowMentorStats stats,
      ShowEarnings earnings,
      ShowPendingRequests pending,
      CallerRights visitors) {
    this.stats = stats;
    this.earnings = earnings;
    this.pending = pending;
    this.visitors = visitors;
  }

  @GET
  @Path("/stats")
  @Operation(summary = "Read a mentor's numbers")
  @ProblemCodes("403 not-your-session")
  public Uni<StatsView> readStats(@QueryParam("mentorId") String mentorId) {
    return stats.of(mentor(mentorId)).map(StatsView::of);
  }

  /**
   * @param limit of the payment history, as is the cursor
   */
  @GET
  @LargeResponse
  @Path("/earnings")
  @Operation(summary = "Read what a mentor earned")
  @ProblemCodes("403 not-your-session")
  public Uni<EarningsView> readEarnings(
      @QueryParam("mentorId") String mentorId,
      @QueryParam("period")
          @Parameter(schema = @Schema(enumeration = {"all", "this_month", "last_90_days"}))
          String period,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var page = PageRequest.of(limit, cursor);
    return earnings
        .statement(
            mentor(mentorId),
            EarningsView.period(period),
            page.limit(),
            page.place(EarningsView::place))
        .map(EarningsView::of);
  }

  /**
   * @param group what needs the mentor's answer, what is booked, or what waits for feedback;
   *     without it, all three
   */
  @GET
  @LargeResponse
  @Path("/pending-requests")
  @Operation(summary = "List what waits for a mentor")
  @ProblemCodes("403 not-your-session")
  public Uni<PendingRequestsView> listPendingRequests(
      @QueryParam("mentorId") String mentorId,
      @QueryParam("group")
          @Parameter(schema = @Schema(enumeration = {"answers", "bookings", "feedback"}))
          String group,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var page = PageRequest.of(limit, cursor);
    return pending
        .of(
            mentor(mentorId),
            PendingRequestsView.kinds(group),
            page.limit(),
            page.place(PendingRequestsView::place))
        .map(PendingRequestsView::of);
  }

  private String mentor(String named) {
    return visitors.owner(Participant.MENTOR, named).personId();
  }
}
