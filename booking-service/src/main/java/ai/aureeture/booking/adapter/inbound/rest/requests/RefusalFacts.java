package ai.aureeture.booking.adapter.inbound.rest.requests;

import ai.aureeture.http.openapi.ProblemShape;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the API's description what some {@link Refusals} tell besides. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RefusalFacts implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    ProblemShape.of(api)
        .addProperty(
            "canJoin", fact(SchemaType.BOOLEAN, "False, where the session cannot be joined"))
        .addProperty("minutesUntilJoin", fact(SchemaType.INTEGER, "Where it is too early to join"))
        .addProperty("supportContact", fact(SchemaType.STRING, "Where a payment was refunded"))
        .addProperty("retryAfter", fact(SchemaType.INTEGER, "Seconds, where it was too often"));
  }

  private static Schema fact(SchemaType type, String description) {
    return OASFactory.createSchema().addType(type).description(description);
  }
}
