package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.notification.adapter.inbound.rest.DataView.MailView;
import ai.aureeture.notification.application.mails.ListMails;
import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails of one session, for the operator. */
@Tag(name = "Operator")
@Path("/api/admin/mails")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class SessionMailsResource {
  private final ListMails listMails;

  SessionMailsResource(ListMails listMails) {
    this.listMails = listMails;
  }

  @GET
  @Operation(
      summary = "List the mails about a session",
      description = "Those to either person, the oldest first, and what became of each.")
  public Uni<SessionMailsView> listSessionMails(
      @QueryParam("sessionId") @Parameter(required = true) String sessionId) {
    if (sessionId == null || sessionId.isBlank()) {
      throw Problem.invalid("sessionId", "must not be missing");
    }
    return listMails.about(sessionId).map(SessionMailsView::of);
  }

  record SessionMailsView(List<MailView> mails) {
    static SessionMailsView of(List<Mail> mails) {
      return new SessionMailsView(mails.stream().map(MailView::of).toList());
    }
  }
}
