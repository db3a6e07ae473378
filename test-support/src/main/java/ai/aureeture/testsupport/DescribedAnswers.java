package ai.aureeture.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Fails a test as soon as an answer is other than the service's OpenAPI document says. */
final class DescribedAnswers implements Filter {
  private ApiDescription description;

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext next) {
    var answer = next.next(request, expected);
    var address = URI.create(request.getURI());
    if (isOfTheService(address)) {
      description(address)
          .call(request.getMethod(), address.getRawPath())
          .flatMap(call -> fault(call, answer))
          .ifPresent(fault -> {
            throw new AssertionError(request.getMethod() + " " + address.getPath() + fault);
          });
    }
    return answer;
  }

  /** And not of the sandbox, which tests ask in the same way. */
  private static boolean isOfTheService(URI address) {
    return address.getPort() == RestAssured.port;
  }

  private Optional<String> fault(JsonNode call, Response answer) {
    var type = answer.contentType().replaceAll(";.*", "");
    var body = answer.asString();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    var schema = ApiDescription.answer(call, "" + answer.statusCode(), type);
    if (schema.isMissingNode()) {
      return Optional.of(" has no such answer: %d %s".formatted(answer.statusCode(), body));
    }
    var faults = type.endsWith("json") ? description.faults(schema, body) : List.of();
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(" says otherwise: %s of %s".formatted(faults, body));
  }

  private synchronized ApiDescription description(URI service) {
    try {
      description = description == null ? ApiDescription.at(service) : description;
      return description;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
