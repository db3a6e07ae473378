package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.callers.Accounts;
import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.application.people.BrowseMentors;
import ai.aureeture.booking.application.people.PublishOffer;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Mentors and what they offer. */
@Tag(name = "Mentors")
@Path("/api/mentors")
@Produces(MediaType.APPLICATION_JSON)
class MentorResource {
  private final BrowseMentors browse;
  private final PublishOffer publish;
  private final BookingPolicy policy;
  private final CallerRights visitors;
  private final Accounts accounts;
  private final Caller caller;

  MentorResource(
      BrowseMentors browse,
      PublishOffer publish,
      BookingPolicy policy,
      CallerRights visitors,
      Accounts accounts,
      Caller caller) {
    this.browse = browse;
    this.publish = publish;
    this.policy = policy;
    this.visitors = visitors;
    this.accounts = accounts;
    this.caller = caller;
  }

  @GET
  @LargeResponse
  @PermitAll
  @Operation(summary = "Search mentors")
  public Uni<MentorsView> searchMentors(
      @BeanParam MentorQuery query,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var page = PageRequest.of(limit, cursor);
    var search = query.toSearch();
    return browse
        .search(search, page.limit(), page.place(text -> MentorsView.place(text, search.order())))
        .map(MentorsView::of);
  }

  @GET
  @Path("/{mentorId}")
  @PermitAll
  @Operation(summary = "Read a mentor's page")
  @ProblemCodes("404 mentor-not-found")
  public Uni<MentorPageView> readMentor(
      @Parameter(description = "The mentor's id, or a slug that is or was theirs") @RestPath
          String mentorId) {
    return browse
        .one(RequestTexts.query("mentorId", mentorId))
        .flatMap(mentor ->
            browse
                .next(mentor.offer().mentorId())
                .map(next -> MentorPageView.of(mentor, next, policy)));
  }

  @PUT
  @Path("/{mentorId}")
  @RolesAllowed({"mentor", "admin"})
  @Operation(summary = "Publish a mentor's offer")
  @ProblemCodes("409 person-erased")
  public Uni<MentorView> publishOffer(
      @RestPath String mentorId, @NotNull @Valid OfferRequest request) {
    caller.mustBe(mentorId, () -> Problem.of(403, "forbidden", "This offer is another mentor's"));
    var mentor = RequestTexts.query("mentorId", mentorId);
    var actor = visitors.actor(Participant.MENTOR, mentor);
    return accounts
        .account(account -> request.needsNoMore(mentor, account), _ -> true)
        .flatMap(account -> publish.publish(request.toOffer(mentor, account), actor))
        .map(MentorView::of);
  }
}
