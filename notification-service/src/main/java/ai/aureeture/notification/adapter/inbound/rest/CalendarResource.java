package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.notification.application.calendar.ReadFeed;
import ai.aureeture.notification.application.calendar.ShareCalendar;
import ai.aureeture.notification.domain.calendar.FeedKey;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Everybody's sessions as a calendar that Google, Apple and Outlook can subscribe to. These send no
 * token: the secret in the address is the key, and each person makes, replaces and ends their own.
 */
@Tag(name = "Calendars")
@Path("/api/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class CalendarResource {
  private final ReadFeed readFeed;
  private final ShareCalendar shareCalendar;
  private final Caller caller;
  private final String baseUrl;

  CalendarResource(
      ReadFeed readFeed,
      ShareCalendar shareCalendar,
      Caller caller,
      @ConfigProperty(name = "aureeture.calendar.base-url") String baseUrl) {
    this.readFeed = readFeed;
    this.shareCalendar = shareCalendar;
    this.caller = caller;
    this.baseUrl = baseUrl.replaceAll("/+$", "");
  }

  /** The same 404 for a key that never was, one that is over, and what is no key at all. */
  @GET
  @Path("{key}.ics")
  @Produces("text/calendar")
  @PermitAll
  @APIResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
  @Operation(summary = "Read a calendar feed")
  @ProblemCodes("404 not-found")
  public Uni<Response> readCalendarFeed(@PathParam("key") String key, @Context Request request) {
    return FeedKey.parse(key)
        .map(readFeed::read)
        .orElseGet(() -> Uni.createFrom().item(java.util.Optional.empty()))
        .map(found -> found.orElseThrow(CalendarResource::unknown))
        .map(text -> CalendarFile.answer(request, text, "inline", "aureeture.ics"));
  }

  /** Makes the address or replaces it: the one before it is worth nothing any more. */
  @PUT
  @Path("token")
  @Operation(summary = "Make a calendar feed's address")
  public Uni<CalendarTokenView> shareCalendar() {
    return shareCalendar.share(caller.id()).map(shared -> CalendarTokenView.of(shared, baseUrl));
  }

  /** Whether there is an address; it is not shown again. */
  @GET
  @Path("token")
  @Operation(summary = "Ask whether there is a calendar feed")
  public Uni<CalendarTokenView> readCalendarSharing() {
    return shareCalendar.since(caller.id()).map(CalendarTokenView::of);
  }

  /** 204, again 204. */
  @DELETE
  @Path("token")
  @Operation(summary = "End a calendar feed")
  public Uni<Void> endCalendarSharing() {
    return shareCalendar.end(caller.id());
  }

  private static Problem unknown() {
    return Problem.of(404, "not-found", "There is no such calendar");
  }
}
