package ai.aureeture.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.BadInputs.Case;
import ai.aureeture.e2e.BadInputs.Who;
import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Http;
import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad input is answered with a problem of the contract that shows nothing internal. */
class BadInputJourney {
  private static final List<String> INSIDE =
      List.of(
          "Exception", "java.", "ai.aureeture", "io.quarkus", "org.", "SQL", "\tat ", "127.0.0.1");

  private static TheSystem system;
  private static Mentor mira;
  private static Student ada;

  @BeforeAll
  static void people() {
    system = TheSystem.running();
    mira = Mentor.named("Mira Rao", system);
    ada = Student.named("Ada Byron", system);
  }

  static Stream<Case> cases() {
    return BadInputs.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void is_refused(Case bad) {
    Answer answer = send(bad);

    assertEquals(bad.status(), answer.status(), answer::toString);
    assertEquals(bad.code(), answer.code(), answer::toString);
    assertIsAProblem(answer);
  }

  @Test
  void a_body_of_another_type_is_415() {
    var headers = Map.of("Content-Type", "text/plain");

    Answer answer =
        ada.me().http().send("POST", "/api/bookings", BodyPublishers.ofString("{}"), headers);

    assertEquals("unsupported-media-type", answer.expect(415).code());
    assertIsAProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/bookings", "/api/mentor-sessions/confirm-payment", "/api/webhooks/razorpay"})
  void a_body_over_64_KiB_is_413(String path) {
    String large = "{\"title\":\"%s\"}".formatted("x".repeat(70_000));

    Answer answer = ada.me().http().post(path, large);

    assertEquals("payload-too-large", answer.expect(413).code());
    assertIsAProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/health",
        "/q/metrics",
        "/q/openapi",
        "/q/swagger-ui",
        "/internal/slot-check",
        "/api/../q/health",
        "/api/%2e%2e/q/health",
        "/api/..%2fq/health",
        "//q/health",
        "/api/mentors/..%2f..%2fq%2fhealth",
        "/api/mentors/%2e%2e/%2e%2e/internal/slot-check",
        "/sandbox/mailbox",
        "/openapi/../q/metrics"
      })
  void the_inside_is_not_reachable(String path) {
    Answer answer = Http.anonymous(system.gateway()).get(path);

    assertTrue(answer.status() == 404 || answer.status() == 400, answer::toString);
    assertFalse(answer.body().contains("\"UP\""), answer::toString);
    assertNothingOfTheInside(answer);
  }

  @Test
  void a_socket_without_a_valid_token_is_401() {
    for (String query : List.of("", "access_token=x", "since=1")) {
      var refused =
          assertThrows(
              CompletionException.class, () -> LiveSocket.byQuery(system.gateway(), query));
      var handshake = (WebSocketHandshakeException) refused.getCause();
      assertEquals(401, handshake.getResponse().statusCode(), query);
    }
  }

  @Test
  void a_socket_takes_the_token_in_the_query_too() {
    LiveSocket.byQuery(system.gateway(), "access_token=" + ada.me().token()).close();
  }

  private static Answer send(Case bad) {
    String path =
        bad.path().replace("{student}", ada.me().id()).replace("{mentor}", mira.me().id());
    String token =
        switch (bad.who()) {
          case Who.STUDENT -> ada.me().token();
          case Who.MENTOR -> mira.me().token();
          case Who.ANONYMOUS -> null;
        };
    var http = new Http(system.gateway(), token);
    if (bad.body() == null) {
      return http.send(bad.method(), path, BodyPublishers.noBody(), Map.of());
    }
    return http.json(bad.method(), path, bad.body().replace("{mentor}", mira.me().id()));
  }

  private static void assertIsAProblem(Answer answer) {
    assertTrue(answer.contentType().startsWith("application/problem+json"), answer::contentType);
    var problem = answer.json();
    for (String member : List.of("type", "title", "detail", "message")) {
      assertFalse(problem.path(member).asText().isBlank(), () -> member + " of " + answer);
    }
    assertEquals(answer.status(), problem.path("status").asInt());
    assertNothingOfTheInside(answer);
  }

  private static void assertNothingOfTheInside(Answer answer) {
    for (String word : INSIDE) {
      assertFalse(answer.body().contains(word), () -> word + " in " + answer);
    }
  }
}
