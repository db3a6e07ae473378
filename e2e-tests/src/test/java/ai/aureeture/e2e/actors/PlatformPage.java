package ai.aureeture.e2e.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.system.LauncherPart;
import ai.aureeture.e2e.system.TheSystem;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of the platform's own front end, which comes from another origin. It sends the identity
 * provider's cookie with every request and lets a browser read nothing that CORS forbids.
 */
public record PlatformPage(TheSystem system, String role, String token) {

  public static PlatformPage of(Person person) {
    Person known = person.withBothRoles();
    return new PlatformPage(known.system(), known.role(), known.token());
  }

  public Answer get(String path) {
    return checked(send("GET", path, null, Map.of()));
  }

  /** As pages do that send no other headers than a browser's own. */
  public Answer getWithoutRole(String path) {
    return checked(new PlatformPage(system, null, token).send("GET", path, null, Map.of()));
  }

  public Answer json(String method, String path, Object body) {
    preflight(method, path);
    return checked(send(method, path, body, Map.of()));
  }

  /** The same with the token in a header besides the cookie. */
  public Answer bearer(String method, String path, Object body) {
    preflight(method, path);
    return checked(send(method, path, body, Map.of("Authorization", "Bearer " + token)));
  }

  private Answer send(String method, String path, Object body, Map<String, String> more) {
    var headers = new HashMap<String, String>(more);
    headers.put("Origin", LauncherPart.PLATFORM_ORIGIN);
    headers.put("Cookie", "__client_uat=1; __session=" + token);
    if (role != null) headers.put("x-active-role", role);
    if (body != null) headers.put("Content-Type", "application/json");
    var sent = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body));
    return Http.anonymous(system.gateway()).send(method, path, sent, headers);
  }

  private void preflight(String method, String path) {
    var headers =
        Map.of(
            "Origin",
            LauncherPart.PLATFORM_ORIGIN,
            "Access-Control-Request-Method",
            method,
            "Access-Control-Request-Headers",
            "authorization,content-type,x-active-role");
    Answer allowed =
        checked(
            Http.anonymous(system.gateway())
                .send("OPTIONS", path, BodyPublishers.noBody(), headers));
    assertTrue(allowed.status() < 300, allowed::toString);
    String names = allowed.headers().firstValue("Access-Control-Allow-Headers").orElse("");
    assertTrue(
        List.of(names.toLowerCase().split(", *"))
            .containsAll(List.of("authorization", "content-type", "x-active-role")),
        names);
  }

  /** What a browser asks before a page may read an answer to a request with credentials. */
  private static Answer checked(Answer answer) {
    var headers = answer.headers();
    assertEquals(
        List.of(LauncherPart.PLATFORM_ORIGIN),
        headers.allValues("Access-Control-Allow-Origin"),
        answer.question());
    assertEquals(
        List.of("true"), headers.allValues("Access-Control-Allow-Credentials"), answer.question());
    return answer;
  }
}
