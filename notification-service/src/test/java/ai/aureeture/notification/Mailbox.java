package ai.aureeture.notification;

import static org.awaitility.Awaitility.await;

import ai.aureeture.testsupport.Sandbox;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the sandbox's mail providers have delivered. */
public final class Mailbox {
  private Mailbox() {}

  /** All mails to an address, oldest first. */
  public static List<Map<String, String>> of(String address) {
    return answer("/sandbox/mailbox?to=" + address).getList("mails");
  }

  public static List<Map<String, String>> waitFor(int count, String address) {
    await().atMost(Duration.ofSeconds(60)).until(() -> of(address).size() >= count);
    return of(address);
  }

  /** The requests a provider got, newest last. */
  public static List<Map<String, Object>> requests(String provider) {
    return answer("/sandbox/requests?provider=" + provider).getList("requests");
  }

  /** Makes a provider misbehave; {@code {"mode":"none"}} makes it well again. */
  public static void fault(String provider, String json) {
    RestAssured.given()
        .baseUri(Sandbox.baseUrl())
        .port(port())
        .contentType("application/json")
        .body(json)
        .put("/sandbox/faults/" + provider)
        .then()
        .statusCode(org.hamcrest.Matchers.lessThan(300));
  }

  private static JsonPath answer(String path) {
    return RestAssured.given()
        .baseUri(Sandbox.baseUrl())
        .port(port())
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static int port() {
    return java.net.URI.create(Sandbox.baseUrl()).getPort();
  }
}
