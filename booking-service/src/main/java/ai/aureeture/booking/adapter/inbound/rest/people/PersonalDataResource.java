package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.application.people.ErasePersonalData;
import ai.aureeture.booking.application.people.ExportPersonalData;
import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What is kept of a person, for that person. */
@Tag(name = "Personal data")
@Path("/api/people/{personId}/data")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"student", "mentor", "admin"})
class PersonalDataResource {
  private final ExportPersonalData export;
  private final ErasePersonalData erase;
  private final CallerRights visitors;
  private final Caller caller;

  PersonalDataResource(
      ExportPersonalData export, ErasePersonalData erase, CallerRights visitors, Caller caller) {
    this.export = export;
    this.erase = erase;
    this.visitors = visitors;
    this.caller = caller;
  }

  @GET
  @LargeResponse(always = true)
  @Operation(summary = "Export what is kept about a person")
  public Uni<PersonalDataView> exportPersonalData(@RestPath String personId) {
    var person = oneself(personId);
    return export.export(person).map(kept -> PersonalDataView.of(person, kept));
  }

  @DELETE
  @Operation(summary = "Erase a person's data")
  @ProblemCodes("409 sessions-still-open")
  public Uni<Void> erasePersonalData(@RestPath String personId) {
    var person = oneself(personId);
    return erase.erase(person, visitors.actor(person));
  }

  private String oneself(String personId) {
    caller.mustBe(personId, () -> Problem.of(403, "forbidden", "This data is another person's"));
    return RequestTexts.query("personId", personId);
  }
}
