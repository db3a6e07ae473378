package ai.aureeture.availability.adapter.inbound.rest;

import ai.aureeture.availability.adapter.inbound.rest.schedule.CommandReader;
import ai.aureeture.availability.adapter.inbound.rest.schedule.ScheduleResponses;
import ai.aureeture.http.openapi.HeaderParameters;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says in the API's description what {@link CommandReader} and {@link ScheduleResponses} do for
 * every call: whose availability it is about, the entity tags and the {@code Idempotency-Key}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ScheduleOpenApi implements OASFilter {
  private static final String NOT_MODIFIED = "304";
  private static final String SLOTS = "/api/mentor-availability/slots";
  private static final String AUDIT = "/api/mentor-availability/audit";

  @Override
  public Parameter filterParameter(Parameter parameter) {
    return parameter.getName().equals("mentorId") ? parameter.required(true) : parameter;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .forEach((path, item) -> {
          if (!path.startsWith(SLOTS) && !path.equals(AUDIT)) {
            item.getOperations().forEach(ScheduleOpenApi::describe);
          }
        });
  }

  private static void describe(HttpMethod method, Operation operation) {
    if (method != HttpMethod.GET) {
      operation.addParameter(HeaderParameters.ifMatch());
    }
    if (method == HttpMethod.POST) {
      operation.addParameter(HeaderParameters.idempotencyKey());
    }
    if (isConditional(operation)) {
      var unchanged = OASFactory.createAPIResponse().description("The caller has this revision");
      operation.getResponses().addAPIResponse(NOT_MODIFIED, unchanged);
    }
    addTags(operation);
    if (has(operation, "optional")) {
      var none = OASFactory.createAPIResponse().description("There is none yet");
      operation.getResponses().addAPIResponse("204", none);
    }
  }

  private static void addTags(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, answer) -> {
          if (status.startsWith("2") || status.equals(NOT_MODIFIED)) {
            answer.addHeader(HttpHeaders.ETAG, tag());
          }
        });
  }

  private static boolean isConditional(Operation operation) {
    return has(operation, HttpHeaders.IF_NONE_MATCH);
  }

  private static boolean has(Operation operation, String name) {
    return Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .anyMatch(parameter -> name.equals(parameter.getName()));
  }

  private static Header tag() {
    return OASFactory.createHeader()
        .required(true)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }
}
