package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.ShowEarnings;
import ai.aureeture.booking.domain.Side;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What a mentor's dashboard shows besides his sessions. */
@Path("/api/mentor")
@RolesAllowed({"mentor", "admin"})
class MentorDashboardResource {
  private final ShowEarnings earnings;
  private final Visitors visitors;

  MentorDashboardResource(ShowEarnings earnings, Visitors visitors) {
    this.earnings = earnings;
    this.visitors = visitors;
  }

  /**
   * @param limit bounds the payment history
   */
  @GET
  @Path("/earnings")
  public Uni<EarningsView> earnings(
      @QueryParam("mentorId") String mentorId,
      @QueryParam("period") String period,
      @QueryParam("limit") String limit) {
    var mentor = visitors.owner(Side.MENTOR, mentorId).personId();
    return earnings
        .statement(mentor, EarningsView.period(period), PageRequest.of(limit, null).limit())
        .map(EarningsView::of);
  }
}
