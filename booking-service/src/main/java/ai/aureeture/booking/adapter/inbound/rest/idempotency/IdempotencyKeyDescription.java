package ai.aureeture.booking.adapter.inbound.rest.idempotency;

import ai.aureeture.http.openapi.HeaderParameters;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Says in the API's description which calls take an {@code Idempotency-Key}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IdempotencyKeyDescription implements OASFilter {
  private static final Set<String> WITHOUT =
      Set.of(
          "/api/admin/dead-letters/{topic}/replay",
          "/api/admin/sessions/retell",
          "/api/webhooks/razorpay");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach((path, item) -> {
          if (item.getPOST() != null && !WITHOUT.contains(path)) {
            item.getPOST().addParameter(HeaderParameters.idempotencyKey());
          }
        });
  }
}
