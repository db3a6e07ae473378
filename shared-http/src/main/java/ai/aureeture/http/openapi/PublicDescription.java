package ai.aureeture.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/**
 * The API's description as programs need it: what the scanner found, without what is between
 * services, and with what it cannot find.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PublicDescription implements OASFilter {
  private static final String INTERNAL = "/internal/";

  private final ExactShapes shapes;
  private final CallProblems problems;

  public PublicDescription(IndexView index) {
    this.shapes = new ExactShapes(new WireRecords(index));
    this.problems = new CallProblems(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    List.copyOf(api.getPaths().getPathItems().keySet()).stream()
        .filter(path -> path.startsWith(INTERNAL))
        .forEach(api.getPaths()::removePathItem);
    ProblemShape.addTo(api);
    operations(api).forEach(operation -> Answers.describe(operation, problems));
    operations(api)
        .filter(operation -> problems.isPublic(operation.getOperationId()))
        .forEach(operation -> operation.setSecurity(List.of()));
    operations(api).forEach(OpenApiParameters::describe);
    shapes.describe(api);
  }

  static Stream<Operation> operations(OpenAPI api) {
    return api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream());
  }
}
