package ai.aureeture.notification.adapter.in.rest;

import ai.aureeture.http.Caller;
import ai.aureeture.http.Problem;
import ai.aureeture.notification.application.ExportData;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** What this service knows of a person, for that person (or an admin) to take along. */
@Path("/api/notifications/data")
@Authenticated
public class DataResource {
  private final ExportData exportData;
  private final Caller caller;

  DataResource(ExportData exportData, Caller caller) {
    this.exportData = exportData;
    this.caller = caller;
  }

  @GET
  public Uni<DataView> export(@QueryParam("personId") String personId) {
    if (personId == null || personId.isBlank()) {
      throw Problem.invalid("personId", "must not be missing");
    }
    caller.mustBe(personId, () -> Problem.of(403, "forbidden", "This is somebody else's data"));
    return exportData.of(personId).map(data -> DataView.of(personId, data));
  }
}
