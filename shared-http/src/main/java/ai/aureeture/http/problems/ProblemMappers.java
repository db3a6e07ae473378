package ai.aureeture.http.problems;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that reaches the edge becomes a problem here, and in no other place. */
public class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  // Ahead of the framework's own mappers, which answer without a body.
  private static final int FIRST = 1;

  @ServerExceptionMapper
  public Response problem(Problem problem) {
    return ProblemBody.response(problem);
  }

  @ServerExceptionMapper
  @Priority(FIRST)
  public Response invalid(ConstraintViolationException invalid) {
    var violations =
        invalid.getConstraintViolations().stream()
            .map(violation -> new Violation(field(violation), violation.getMessage()))
            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
            .toList();
    return ProblemBody.response(Problem.invalid(violations));
  }

  @ServerExceptionMapper
  @Priority(FIRST)
  public Response unreadable(JacksonException unreadable) {
    return ProblemBody.response(problemOf(unreadable));
  }

  // The framework has a mapper of its own for this kind; the nearer type wins over priority.
  @ServerExceptionMapper
  @Priority(FIRST)
  public Response mistyped(MismatchedInputException mistyped) {
    return ProblemBody.response(problemOf(mistyped));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  @Priority(FIRST)
  public Response unauthenticated() {
    return ProblemBody.response(
        Problem.of(401, "unauthenticated", "A valid bearer token is needed"));
  }

  @ServerExceptionMapper
  @Priority(FIRST)
  public Response forbidden(ForbiddenException forbidden) {
    return ProblemBody.response(Problem.of(403, "forbidden", "Your role does not allow this"));
  }

  @ServerExceptionMapper
  @Priority(FIRST)
  public Response http(WebApplicationException refused) {
    if (refused.getCause() instanceof JacksonException unreadable) {
      return ProblemBody.response(problemOf(unreadable));
    }
    int status = refused.getResponse().getStatus();
    return switch (status) {
      case 401 -> unauthenticated();
      case 403 -> forbidden(null);
      case 404 -> ProblemBody.response(Problem.of(404, "not-found", "There is nothing here"));
      case 405 ->
          ProblemBody.response(
              Problem.of(405, "method-not-allowed", "This address does not take that method"));
      case 406 ->
          ProblemBody.response(Problem.of(406, "not-acceptable", "Only JSON is spoken here"));
      case 413 ->
          ProblemBody.response(Problem.of(413, "payload-too-large", "The body is too large"));
      case 415 ->
          ProblemBody.response(Problem.of(415, "unsupported-media-type", "Send application/json"));
      default ->
          status < 500
              ? ProblemBody.response(
                  Problem.of(status, "invalid-request", "The request cannot be read"))
              : unexpected(refused);
    };
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable failure) {
    if (isCallerGone(failure)) {
      LOG.debug("The caller has closed the connection", failure);
    } else {
      LOG.error("A request failed unexpectedly", failure);
    }
    return ProblemBody.response(
        Problem.of(500, "internal-error", "Something went wrong on our side"));
  }

  private static boolean isCallerGone(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .anyMatch(HttpClosedException.class::isInstance);
  }

  private static Problem problemOf(JacksonException unreadable) {
    if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      var field =
          mapping.getPath().stream()
              .map(ref ->
                  ref.getFieldName() == null ? "[" + ref.getIndex() + "]" : ref.getFieldName())
              .collect(Collectors.joining("."))
              .replace(".[", "[");
      return Problem.invalid(field, "has the wrong type or form");
    }
    return Problem.of(400, "invalid-request", "The body is not the JSON that is expected here");
  }

  // A violation's path begins with the method and its parameter: the caller knows only what is
  // behind.
  private static String field(ConstraintViolation<?> violation) {
    var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    var last = nodes.stream().skip(nodes.size() > 2 ? 2 : nodes.size() - 1L);
    return last.filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
        .map(Path.Node::toString)
        .collect(Collectors.joining("."));
  }
}
