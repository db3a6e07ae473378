package ai.aureeture.meetinglink.adapter.inbound.rest;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.requests.Instants;
import ai.aureeture.meetinglink.application.ShowJoinLink;
import ai.aureeture.meetinglink.application.port.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * For other services only (nothing below {@code /internal} passes the gateway): the way into a
 * meeting for one person whom the asker has checked.
 */
@Path("/internal/join-link")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class JoinLinkResource {
  private final ShowJoinLink showJoinLink;

  JoinLinkResource(ShowJoinLink showJoinLink) {
    this.showJoinLink = showJoinLink;
  }

  /**
   * 404 while there is no link, and for anybody but the two people.
   *
   * @param startTime which time of the session, as in its snapshot: the way in is that of its
   *     current one
   */
  @GET
  public Uni<JoinLinkView> of(
      @QueryParam("sessionId") @NotBlank String sessionId,
      @QueryParam("startTime") @NotBlank String startTime,
      @QueryParam("personId") @NotBlank String personId) {
    return showJoinLink
        .show(sessionId, Instants.parse("startTime", startTime), personId)
        .onFailure(Unavailable.class)
        .transform(away -> Problem.unavailable("The meeting links are away. Please try again."))
        .map(joinLink ->
            joinLink
                .map(JoinLinkView::new)
                .orElseThrow(() -> Problem.of(404, "not-found", "There is no such link.")));
  }
}
