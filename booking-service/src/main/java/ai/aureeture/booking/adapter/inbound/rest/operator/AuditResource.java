package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.operator.ReadAuditTrail;
import ai.aureeture.booking.application.port.operator.AuditTrail.Entry;
import ai.aureeture.booking.application.port.operator.AuditTrail.Page;
import ai.aureeture.booking.application.port.operator.AuditTrail.Scope;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.http.openapi.EnumText;
import ai.aureeture.http.problems.Problem;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who changed what, for the operator. */
@Tag(name = "Operator")
@Path("/api/admin/audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class AuditResource {
  private final ReadAuditTrail trail;

  AuditResource(ReadAuditTrail trail) {
    this.trail = trail;
  }

  @GET
  @Operation(summary = "Read who changed which session")
  public Uni<SessionAuditView> readAudit(
      @QueryParam("sessionId") String sessionId,
      @QueryParam("personId") String personId,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var page = PageRequest.of(limit, cursor);
    var scope =
        new Scope(
            Optional.ofNullable(sessionId).map(AuditResource::session),
            Optional.ofNullable(personId).map(id -> RequestTexts.query("personId", id)));
    return trail.read(scope, page.limit(), page.place(Long::valueOf)).map(SessionAuditView::of);
  }

  private static SessionId session(String id) {
    return SessionId.parse(id)
        .orElseThrow(() -> Problem.invalid("sessionId", "must be a session's id"));
  }

  record SessionAuditView(List<EntryView> entries, @Nullable String nextCursor) {
    static SessionAuditView of(Page page) {
      return new SessionAuditView(
          page.entries().stream().map(EntryView::of).toList(),
          page.next().map(last -> PageRequest.cursor(last.toString())).orElse(null));
    }
  }

  record EntryView(
      String id,
      Instant at,
      ActorView actor,
      String what,
      @Nullable String sessionId,
      @Nullable Long version,
      @JsonRawValue @Schema(type = SchemaType.OBJECT) String detail) {

    static EntryView of(Entry entry) {
      return new EntryView(
          Long.toString(entry.id()),
          entry.at(),
          new ActorView(
              SessionView.word(entry.actor().role()), entry.actor().personId().orElse(null)),
          entry.what(),
          entry.session().map(SessionId::toString).orElse(null),
          entry.version().orElse(null),
          entry.detail());
    }
  }

  record ActorView(@EnumText(Actor.Role.class) String role, @Nullable String personId) {}
}
