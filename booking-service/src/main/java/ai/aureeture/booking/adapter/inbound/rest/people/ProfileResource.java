package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.application.people.EditProfile;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a mentor's page tells of them, for that mentor to edit. */
@Tag(name = "Mentors")
@Path("/api/mentor/profile")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
class ProfileResource {
  private final EditProfile profiles;
  private final CallerRights visitors;

  ProfileResource(EditProfile profiles, CallerRights visitors) {
    this.profiles = profiles;
    this.visitors = visitors;
  }

  @GET
  @Operation(summary = "Read a mentor's profile")
  @ProblemCodes({"403 not-your-session", "404 mentor-not-found"})
  public Uni<ProfileView> readProfile(@QueryParam("mentorId") String mentorId) {
    return profiles.current(mentor(mentorId)).map(ProfileView::of);
  }

  @PUT
  @Operation(summary = "Replace a mentor's profile")
  @ProblemCodes({
    "403 not-your-session",
    "404 mentor-not-found",
    "409 slug-taken",
    "409 slug-limit-reached",
    "409 person-erased"
  })
  public Uni<ProfileView> replaceProfile(
      @QueryParam("mentorId") String mentorId, @NotNull @Valid ProfileRequest request) {
    var mentor = mentor(mentorId);
    return profiles
        .edit(
            mentor,
            request.toProfile(),
            request.chosenSlug(),
            visitors.actor(Participant.MENTOR, mentor))
        .map(ProfileView::of);
  }

  private String mentor(String named) {
    return visitors.owner(Participant.MENTOR, named).personId();
  }
}
