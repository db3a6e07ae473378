package ai.aureeture.booking.adapter.inbound.rest.imports;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.application.importing.ImportSessions;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * For the importer alone: the gateway has no way to it, and the operator's token is needed as well,
 * whose name the audit trail keeps.
 */
@Path("/internal/imported-sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class ImportedSessionsResource {
  private final ImportSessions importSessions;
  private final CallerRights visitors;

  ImportedSessionsResource(ImportSessions importSessions, CallerRights visitors) {
    this.importSessions = importSessions;
    this.visitors = visitors;
  }

  /**
   * Takes sessions of the former database over, in the given order: of several at one time, or with
   * one payment, the first. One transaction; a session that is refused does not affect the others.
   *
   * @param dryRun {@code true} for the same answer without any effect, else {@code false}; must be
   *     given
   */
  @POST
  public Uni<ImportedSessionsView> importSessions(
      @QueryParam("dryRun") String dryRun, @NotNull @Valid ImportedSessionsRequest request) {
    return importSessions
        .take(request.toSessions(), isTrue(dryRun), visitors.admin())
        .map(ImportedSessionsView::of);
  }

  // A misspelt dryRun parameter must not become a real one.
  private static boolean isTrue(String dryRun) {
    return switch (dryRun) {
      case "true" -> true;
      case "false" -> false;
      case null, default -> throw Problem.invalid("dryRun", "must be true or false");
    };
  }
}
