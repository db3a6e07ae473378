package ai.aureeture.http.openapi;

import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.problems.ProblemBody;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** How a call can end: as its method says, or with a {@link Problem} that has one of its codes. */
final class Answers {
  private static final String OK = "200";
  private static final String CREATED = "201";
  private static final String NO_CONTENT = "204";
  private static final String NOT_MODIFIED = "304";
  private static final String UNAUTHENTICATED = "401";
  private static final Set<String> LATER = Set.of("429", "503");

  private Answers() {}

  static void describe(Operation operation, CallProblems problems) {
    var answers = operation.getResponses();
    List.copyOf(answers.getAPIResponses().keySet()).stream()
        .filter(status -> !status.startsWith("2") && !status.equals(NOT_MODIFIED))
        .forEach(answers::removeAPIResponse);
    created(answers);
    problems
        .of(operation.getOperationId())
        .forEach((status, codes) -> answers.addAPIResponse(status, problem(status, codes)));
    answers.addAPIResponse("default", problem("default", CallProblems.GENERAL));
  }

  /** What comes the first time is what comes again; where nothing comes, nothing was created. */
  private static void created(APIResponses answers) {
    var created = answers.getAPIResponse(CREATED);
    if (created == null || created.getContent() != null) {
      return;
    }
    if (answers.hasAPIResponse(OK)) {
      created.setContent(answers.getAPIResponse(OK).getContent());
    } else {
      answers.removeAPIResponse(CREATED);
      answers.addAPIResponse(NO_CONTENT, created.description("No Content"));
    }
  }

  private static APIResponse problem(String status, Collection<String> codes) {
    var problem =
        OASFactory.createAPIResponse()
            .description(
                codes.stream()
                    .map(code -> "`%s`".formatted(code))
                    .collect(Collectors.joining(", ")))
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(ProblemShape.withCode(codes))));
    if (LATER.contains(status)) {
      problem.addHeader(
          HttpHeaders.RETRY_AFTER,
          header(SchemaType.INTEGER).description("After how many seconds to try again"));
    }
    return status.equals(UNAUTHENTICATED)
        ? problem.addHeader(HttpHeaders.WWW_AUTHENTICATE, header(SchemaType.STRING))
        : problem;
  }

  private static Header header(SchemaType type) {
    return OASFactory.createHeader().schema(OASFactory.createSchema().addType(type));
  }
}
