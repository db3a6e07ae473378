package ai.aureeture.http.openapi;

import ai.aureeture.http.problems.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** How a call can end: as its method says, or with a {@link Problem}. */
final class Answers {
  private static final String OK = "200";
  private static final String CREATED = "201";
  private static final String NO_CONTENT = "204";
  private static final String NOT_MODIFIED = "304";

  private Answers() {}

  static void describe(Operation operation) {
    var answers = operation.getResponses();
    List.copyOf(answers.getAPIResponses().keySet()).stream()
        .filter(status -> !status.startsWith("2") && !status.equals(NOT_MODIFIED))
        .forEach(answers::removeAPIResponse);
    created(answers);
    answers.addAPIResponse("default", problem());
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

  private static APIResponse problem() {
    var schema = OASFactory.createSchema().ref(ProblemShape.NAME);
    return OASFactory.createAPIResponse()
        .description("Refused, or not possible now")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json", OASFactory.createMediaType().schema(schema)));
  }
}
