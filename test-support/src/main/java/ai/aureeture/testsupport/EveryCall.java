package ai.aureeture.testsupport;

import static io.restassured.RestAssured.given;

import ai.aureeture.testsupport.ApiDescription.Call;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What holds for every call of a service, asked of the running service for each call that its
 * OpenAPI document names, so that a new one is held to it too. Each method returns the faults.
 */
public final class EveryCall {
  private static final Set<String> TYPES =
      Set.of("application/json", "text/calendar", "text/csv", "text/event-stream", "image/jpeg");

  private static final List<String> TOKENS =
      List.of(Tokens.student("edge"), Tokens.mentor("edge"), Tokens.admin("edge"));

  private EveryCall() {}

  /** Answers that are of another type than ours, as the document has them. */
  public static List<String> withAnotherType() {
    return calls()
        .flatMap(call ->
            call.typesOfSuccess().stream()
                .filter(type -> !TYPES.contains(type))
                .map(type -> "%s answers with %s".formatted(call.path(), type)))
        .toList();
  }

  /** Calls that do not answer 400 when one of their query parameters comes twice. */
  public static List<String> thatTakesAParameterTwice() {
    return calls()
        .flatMap(call ->
            call.queryParameters().stream()
                .flatMap(name -> {
                  var query = name + "=1&" + name + "=2";
                  var answer = given().request(call.method(), call.path() + "?" + query);
                  return isRefusal(answer, 400, "invalid-request")
                          && name.equals(answer.path("violations[0].field"))
                      ? Stream.empty()
                      : Stream.of(fault(call, "?" + query, answer));
                }))
        .toList();
  }

  /** Calls that do not answer 406, to those who may call, when only HTML is accepted. */
  public static List<String> thatAnswersWhatIsNotAccepted() {
    return calls()
        .filter(call -> !call.isWebhook())
        .flatMap(call ->
            faultsUnlessRefused(
                call, 406, "not-acceptable", token -> CallRequests.askForHtml(call, token)))
        .toList();
  }

  /** Calls that refuse the type of a request which has neither a body nor a type. */
  public static List<String> thatRefusesAMissingBodyType() {
    return calls()
        .filter(call -> Set.of("POST", "PUT", "PATCH").contains(call.method()))
        .flatMap(call -> TOKENS.stream().map(token -> CallRequests.sendNothing(call, token)))
        .filter(answer -> answer.statusCode() == 415)
        .map(answer -> "%s %s".formatted(answer.request().method(), answer.uri()))
        .toList();
  }

  /** Calls that do not answer 415, to those who may call, when JSON comes as plain text. */
  public static List<String> thatTakesJsonAsPlainText() {
    return calls()
        .filter(call -> !call.isWebhook())
        .filter(call -> call.description().at("/requestBody/content").has("application/json"))
        .flatMap(call ->
            faultsUnlessRefused(
                call,
                415,
                "unsupported-media-type",
                token -> CallRequests.sendPlainText(call, token)))
        .toList();
  }

  /** Calls whose refused addresses the metrics show as they came, though a caller made them up. */
  public static List<String> thatNamesRefusedAddressesInMetrics() {
    var made = "made-up-" + UUID.randomUUID();
    calls()
        .forEach(call -> {
          var address = call.template().replaceAll("\\{\\w+}", made);
          given().options(address);
          given().request("TRACE", address);
          given().get(address + "?a=1&a=2");
        });
    return given()
        .accept("text/plain;version=0.0.4")
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.contains(made))
        .toList();
  }

  /**
   * The answers other than this refusal or 403; all answers where every token gets 403, since the
   * call was then not tried.
   */
  private static Stream<String> faultsUnlessRefused(
      Call call, int status, String code, Function<String, Response> ask) {
    var answers = TOKENS.stream().map(ask).toList();
    var wrong =
        answers.stream()
            .filter(
                answer -> !isRefusal(answer, status, code) && !isRefusal(answer, 403, "forbidden"));
    var none = answers.stream().allMatch(answer -> answer.statusCode() == 403);
    return Stream.concat(wrong, none ? answers.stream() : Stream.empty())
        .map(answer -> fault(call, "", answer));
  }

  private static boolean isRefusal(Response answer, int status, String code) {
    return answer.statusCode() == status
        && answer.contentType().startsWith("application/problem+json")
        && code.equals(answer.path("code"));
  }

  private static String fault(Call call, String query, Response answer) {
    return "%s %s%s: %d %s %s"
        .formatted(
            call.method(),
            call.path(),
            query,
            answer.statusCode(),
            answer.contentType(),
            answer.asString());
  }

  private static Stream<Call> calls() {
    try {
      var calls = ApiDescription.at(CallRequests.service()).calls();
      if (calls.isEmpty()) throw new IllegalStateException("The document names no call");
      return calls.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
