package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.http.IdempotencyKey;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the API's description which calls take an {@code Idempotency-Key}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class KeyedCalls implements OASFilter {
  private static final Set<String> WITHOUT =
      Set.of("/api/webhooks/razorpay", "/api/admin/dead-letters/{topic}/replay");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach((path, item) -> {
          if (item.getPOST() != null && !WITHOUT.contains(path)) {
            item.getPOST().addParameter(key());
          }
        });
  }

  private static Parameter key() {
    return OASFactory.createParameter()
        .name(IdempotencyKey.HEADER)
        .in(Parameter.In.HEADER)
        .description("Lets the call have its effect once; asked again, the first answer comes back")
        .schema(OASFactory.createSchema().addType(SchemaType.STRING).minLength(1).maxLength(255));
  }
}
