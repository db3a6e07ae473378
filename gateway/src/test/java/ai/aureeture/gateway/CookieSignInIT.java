package ai.aureeture.gateway;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(Platform.class)
class CookieSignInIT {
  private static final String OURS = "https://app.aureeture.example";
  private static final String COOKIE = "theme=dark; __session=abc.def.ghi";

  private static final List<String> JOINS =
      List.of(
          "/api/mentor-sessions/s1/verify-join?mentorId=m1",
          "/api/mentor-sessions/s1/verify-join;x",
          "/api/student-sessions/s1/verify-join");

  private final LinkedBlockingQueue<String> handshakes = new LinkedBlockingQueue<>();

  @BeforeEach
  void services_run() {
    Platform.run();
  }

  private static RequestSpecification byCookie() {
    return given().header("Cookie", COOKIE);
  }

  @Test
  void the_cookie_s_value_is_the_bearer_token_and_no_service_sees_a_cookie() {
    byCookie()
        .header("X-Active-Role", "mentor")
        .get("/api/student-sessions?studentId=s1")
        .then()
        .statusCode(200)
        .body("headers.authorization", equalTo("Bearer abc.def.ghi"))
        .body("headers.x-active-role", equalTo("mentor"))
        .body("headers.cookie", nullValue());
  }

  @Test
  void an_authorization_header_goes_before_the_cookie_and_needs_no_origin() {
    for (var origin : new String[] {"https://evil.example", OURS}) {
      byCookie()
          .header("Authorization", "Bearer own")
          .header("Origin", origin)
          .body("{}")
          .post("/api/bookings")
          .then()
          .statusCode(200)
          .body("headers.authorization", equalTo("Bearer own"))
          .body("headers.cookie", nullValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme=dark", "__session=", "__session=a b", "__session=a; __session=b"})
  void request_without_an_unambiguous_token_stays_anonymous(String cookies) {
    given()
        .header("Cookie", cookies)
        .body("{}")
        .post("/api/bookings")
        .then()
        .statusCode(200)
        .body("headers.authorization", nullValue())
        .body("headers.cookie", nullValue());
  }

  static List<Arguments> unsafe_methods_and_wrong_origins() {
    var all = new ArrayList<Arguments>();
    for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      for (var origin :
          List.of(
              "",
              "Origin: null",
              "Origin: https://evil.example",
              "Origin: http://app.aureeture.example",
              "Origin: https://app.aureeture.example:8443",
              "Origin: https://app.aureeture.example.evil.example",
              "Origin: http://localhost",
              "Origin: " + OURS + "\r\nOrigin: https://evil.example")) {
        all.add(Arguments.of(method, origin));
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("unsafe_methods_and_wrong_origins")
  void an_unsafe_method_by_cookie_is_refused_without_an_allowed_origin(String method, String origin)
      throws IOException {
    Upstreams.of(Service.BOOKING).behave(request -> handshakes.add(request.uri()));
    var answer = Raw.exchange(head(method + " /api/bookings", origin));
    assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    assertTrue(answer.contains("\"code\":\"origin-not-allowed\""), answer);
    assertTrue(handshakes.isEmpty(), "a service was asked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void an_unsafe_method_by_cookie_passes_from_an_allowed_origin(String method) {
    byCookie()
        .header("Origin", OURS)
        .request(method, "/api/bookings")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", OURS)
        .header("Access-Control-Allow-Credentials", "true")
        .body("headers.authorization", equalTo("Bearer abc.def.ghi"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void a_safe_method_by_cookie_needs_no_origin(String method) throws IOException {
    var answer = Raw.exchange(head(method + " /api/bookings", ""));
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
  }

  static List<Arguments> changing_gets_and_wrong_origins() {
    var all = new ArrayList<Arguments>();
    for (var path : JOINS) {
      for (var method : List.of("GET ", "HEAD ")) {
        for (var origin :
            List.of(
                "",
                "Origin: null",
                "Origin: https://evil.example",
                "Origin: https://evil.example\r\nSec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: none",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site")) {
          all.add(Arguments.of(method + path, origin));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("changing_gets_and_wrong_origins")
  void a_get_that_changes_something_is_refused_without_an_allowed_origin(String line, String origin)
      throws IOException {
    Upstreams.of(Service.BOOKING).behave(request -> handshakes.add(request.uri()));
    var answer = Raw.exchange(head(line, origin));
    assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    assertTrue(handshakes.isEmpty(), "a service was asked");
  }

  static List<Arguments> changing_gets_and_own_pages() {
    return JOINS.stream()
        .flatMap(path ->
            Stream.of("Origin: " + OURS, "Sec-Fetch-Site: same-origin")
                .map(header -> Arguments.of(path, header)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("changing_gets_and_own_pages")
  void a_get_that_changes_something_passes_from_an_allowed_or_the_own_origin(
      String path, String header) throws IOException {
    var answer = Raw.exchange(head("GET " + path, header));
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.contains("Bearer abc.def.ghi"), answer);
  }

  @Test
  void a_get_that_changes_something_needs_no_origin_with_a_token_of_its_own() throws IOException {
    for (var path : JOINS) {
      var answer = Raw.exchange(head("GET " + path, "Authorization: Bearer own"));
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }
  }

  @Test
  void a_refused_page_of_an_allowed_origin_could_read_the_reason() throws IOException {
    Upstreams.of(Service.BOOKING).stop();
    try {
      byCookie()
          .header("Origin", OURS)
          .get("/api/bookings")
          .then()
          .statusCode(503)
          .header("Access-Control-Allow-Origin", OURS)
          .header("Access-Control-Allow-Credentials", "true");
    } finally {
      Upstreams.of(Service.BOOKING).start();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Origin: null", "Origin: https://evil.example"})
  void a_web_socket_by_cookie_is_refused_without_an_allowed_origin(String origin)
      throws IOException {
    Upstreams.of(Service.NOTIFICATION).behave(request -> handshakes.add(request.uri()));
    var answer = Raw.exchange(handshake("/api/notifications/ws", origin));
    assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    assertTrue(answer.contains("\"code\":\"origin-not-allowed\""), answer);
    assertTrue(handshakes.isEmpty(), "a service was asked");
  }

  @Test
  void a_web_socket_by_cookie_opens_from_an_allowed_origin() throws Exception {
    acceptSockets();
    var answer = Raw.exchange(handshake("/api/notifications/ws", "Origin: " + OURS));
    assertTrue(answer.startsWith("HTTP/1.1 101"), answer);
    assertEquals("Bearer abc.def.ghi without cookie", handshakes.poll(20, SECONDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-WebSocket-Protocol: bearer-token-carrier,"
            + " quarkus-http-upgrade#Authorization#Bearer%20x",
        "X-Nothing: token in the query"
      })
  void a_web_socket_with_a_token_of_its_own_needs_no_origin(String header) throws Exception {
    acceptSockets();
    var path = "/api/notifications/ws" + (header.startsWith("X") ? "?access_token=own" : "");
    var answer = Raw.exchange(handshake(path, header));
    assertTrue(answer.startsWith("HTTP/1.1 101"), answer);
    assertEquals("null without cookie", handshakes.poll(20, SECONDS));
  }

  private void acceptSockets() {
    Upstreams.of(Service.NOTIFICATION)
        .behave(request -> {
          var cookie = request.headers().contains("Cookie") ? " with cookie" : " without cookie";
          handshakes.add(request.getHeader("Authorization") + cookie);
          request.toWebSocket().onSuccess(socket -> socket.close());
        });
  }

  private static String head(String line, String header) {
    return line
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
        + COOKIE
        + (header.isEmpty() ? "" : "\r\n" + header)
        + "\r\n\r\n";
  }

  private static String handshake(String path, String header) {
    return Raw.HANDSHAKE
        .replace("/api/notifications/ws", path)
        .replace(
            "\r\n\r\n",
            "\r\nCookie: " + COOKIE + (header.isEmpty() ? "" : "\r\n" + header) + "\r\n\r\n");
  }
}
