package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.notification.application.people.ExportSession;
import ai.aureeture.notification.application.people.ExportSession.Exported;
import ai.aureeture.notification.application.people.ExportSession.SomebodyElses;
import ai.aureeture.notification.application.people.ExportSession.Unknown;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One session as a calendar file, for its two people. */
@Tag(name = "Calendars")
@Path("/api/sessions/{id}/calendar.ics")
@Produces("text/calendar")
@Authenticated
public class SessionCalendarResource {
  private final ExportSession exportSession;
  private final Caller caller;

  SessionCalendarResource(ExportSession exportSession, Caller caller) {
    this.exportSession = exportSession;
    this.caller = caller;
  }

  /**
   * 404 for a session that does not exist, was never paid, or was paid this very moment: booking
   * answers before it is known here, so the 404 says when to ask again.
   */
  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
  @Operation(summary = "Download a session as a calendar file")
  @ProblemCodes({"403 not-your-session", "404 not-found"})
  public Uni<Response> readSessionCalendar(@PathParam("id") String id, @Context Request request) {
    return exportSession
        .export(id, caller.id(), caller.isAdmin())
        .map(answer ->
            switch (answer) {
              case Exported exported ->
                  CalendarFile.answer(request, exported.text(), "attachment", name(exported));
              case SomebodyElses refused ->
                  throw Problem.of(403, "not-your-session", "This is not your session");
              case Unknown unknown ->
                  throw Problem.of(404, "not-found", "There is no such session").retryAfter(1);
            });
  }

  private static String name(Exported exported) {
    var session = exported.entry().session();
    var zone = session.person(exported.entry().reader()).zone();
    return "session-" + LocalDate.ofInstant(session.start(), zone) + ".ics";
  }
}
