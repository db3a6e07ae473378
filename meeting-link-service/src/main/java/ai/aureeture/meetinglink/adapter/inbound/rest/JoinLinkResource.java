package ai.aureeture.meetinglink.adapter.inbound.rest;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.requests.Instants;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.application.NotTheirMeeting;
import ai.aureeture.meetinglink.application.ShowJoinLink;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * For other services only (nothing below {@code /internal} passes the gateway): the way into a
 * meeting for the person whose token the call carries.
 */
@Path("/internal/join-link")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class JoinLinkResource {
  private final ShowJoinLink showJoinLink;
  private final Caller caller;

  JoinLinkResource(ShowJoinLink showJoinLink, Caller caller) {
    this.showJoinLink = showJoinLink;
    this.caller = caller;
  }

  /**
   * 404 while there is no link; 403 for all but the two people, each with a token of their own.
   *
   * @param startTime which time of the session, as in its snapshot: the way in is that of its
   *     current one
   */
  @GET
  public Uni<JoinLinkView> of(
      @QueryParam("sessionId") @NotBlank String sessionId,
      @QueryParam("startTime") @NotBlank String startTime,
      @QueryParam("personId") @NotBlank String personId) {
    // An admin, too, gets no other person's way in.
    if (!personId.equals(caller.id())) {
      throw notYours();
    }
    return showJoinLink
        .show(sessionId, Instants.parse("startTime", startTime), personId)
        .onFailure(Unavailable.class)
        .transform(away -> Problem.unavailable("The meeting links are away. Please try again."))
        .onFailure(NotTheirMeeting.class)
        .transform(_ -> notYours())
        .map(joinLink ->
            joinLink
                .map(JoinLinkView::new)
                .orElseThrow(() -> Problem.of(404, "not-found", "There is no such link.")));
  }

  private static Problem notYours() {
    return Problem.of(403, "not-your-session", "This link is another person's");
  }
}
