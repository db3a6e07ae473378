package ai.aureeture.notification.adapter.inbound.rest;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.notification.application.people.ExportData;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service knows of a person, for that person (or an admin) to take along. */
@Tag(name = "Personal data")
@Path("/api/notifications/data")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class DataResource {
  private final ExportData exportData;
  private final Caller caller;

  DataResource(ExportData exportData, Caller caller) {
    this.exportData = exportData;
    this.caller = caller;
  }

  @GET
  @LargeResponse(always = true)
  @Operation(summary = "Export the notifications kept about a person")
  public Uni<DataView> exportNotifications(
      @QueryParam("personId") @Parameter(required = true) String personId,
      @QueryParam("cursor") String cursor) {
    if (personId == null || personId.isBlank()) {
      throw Problem.invalid("personId", "must not be missing");
    }
    caller.mustBe(personId, () -> Problem.of(403, "forbidden", "This is another person's data"));
    int page = page(cursor);
    return exportData.of(personId, page).map(data -> DataView.of(personId, data, page));
  }

  private static int page(String cursor) {
    if (cursor == null) {
      return 0;
    }
    if (!cursor.matches("page-[1-9][0-9]{0,5}")) {
      throw Problem.invalid("cursor", "is not one that this list handed out");
    }
    return Integer.parseInt(cursor.substring("page-".length()));
  }
}
