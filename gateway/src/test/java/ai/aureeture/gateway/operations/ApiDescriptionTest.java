package ai.aureeture.gateway.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.routing.Route;
import ai.aureeture.gateway.routing.Routes;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document tells of what the route table lets through, and of nothing else. */
class ApiDescriptionTest {
  private final String text = ApiDescription.read();
  private final JsonObject paths = new JsonObject(text).getJsonObject("paths");

  @Test
  void a_described_path_has_a_route() {
    assertEquals(List.of(), paths().filter(path -> Routes.of(path).isEmpty()).toList());
  }

  /** A WebSocket is no operation. */
  @Test
  void a_route_is_described_unless_it_is_a_web_socket() {
    var described = paths().flatMap(path -> Routes.of(path).stream()).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        Routes.all()
            .filter(route -> !route.webSocket() && !described.contains(route))
            .map(Route::path)
            .toList());
  }

  @Test
  void an_operation_says_that_a_cookie_needs_an_origin_where_it_does() {
    var wrong =
        paths.fieldNames().stream()
            .flatMap(path ->
                paths.getJsonObject(path).fieldNames().stream()
                    .filter(method -> isSignedIn(path, method))
                    .filter(method -> needsOrigin(path, method) != saysSo(path, method))
                    .map(method -> method + " " + path))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void a_problem_of_the_gateway_is_described() {
    // What has no operation to be described at: no path of ours, no readable request, a preflight.
    var apart = Set.of(Problems.NOT_FOUND, Problems.FORBIDDEN_ORIGIN);
    assertEquals(
        List.of(),
        Arrays.stream(Problems.values())
            .filter(problem -> !apart.contains(problem))
            .map(Problems::code)
            .filter(code -> !text.contains('"' + code + '"'))
            .toList());
  }

  private boolean isSignedIn(String path, String method) {
    return !operation(path, method).getJsonArray("security").isEmpty();
  }

  private static boolean needsOrigin(String path, String method) {
    return !method.equals("get") || Routes.isChangedByGet(concrete(path));
  }

  private boolean saysSo(String path, String method) {
    var answer = operation(path, method).getJsonObject("responses").getJsonObject("403");
    return answer != null && answer.encode().contains("origin-not-allowed");
  }

  private JsonObject operation(String path, String method) {
    return paths.getJsonObject(path).getJsonObject(method);
  }

  private Stream<String> paths() {
    return paths.fieldNames().stream().map(ApiDescriptionTest::concrete);
  }

  private static String concrete(String path) {
    return path.replaceAll("\\{\\w+}", "x");
  }
}
