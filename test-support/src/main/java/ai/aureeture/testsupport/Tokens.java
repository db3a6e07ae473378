package ai.aureeture.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Real signed tokens (RS256) from the sandbox's identity provider. */
public final class Tokens {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Tokens() {}

  public static String student(String sub) {
    return of(sub, "student", "Student " + sub, sub + "@students.example");
  }

  public static String mentor(String sub) {
    return of(sub, "mentor", "Mentor " + sub, sub + "@mentors.example");
  }

  public static String admin(String sub) {
    return of(sub, "admin", "Admin " + sub, sub + "@aureeture.example");
  }

  /** A token of a person who has all these roles. */
  public static String withRoles(String sub, String... roles) {
    return from(
        Sandbox.baseUrl(),
        Map.of("sub", sub, "role", List.of(roles), "name", sub, "email", sub + "@people.example"));
  }

  /**
   * A token as Clerk makes it by default, which has no name; the sandbox's user-info and its Clerk
   * have what {@code account} says, such as {@code name}, {@code email} and {@code email_verified}.
   */
  public static String asClerk(String sub, String role, Map<String, ?> account) {
    var claims = new HashMap<String, Object>();
    claims.put("name", null);
    claims.put("email", null);
    claims.put("email_verified", null);
    claims.put("sid", "sess_" + sub);
    claims.put("v", 2);
    var wanted = new HashMap<String, Object>(account);
    wanted.putAll(Map.of("sub", sub, "role", role, "claims", claims));
    return from(Sandbox.baseUrl(), wanted);
  }

  /** A token, without the word Bearer. */
  public static String of(String sub, String role, String name, String email) {
    return from(Sandbox.baseUrl(), Map.of("sub", sub, "role", role, "name", name, "email", email));
  }

  /** The same from another sandbox, with the given claims. */
  public static String from(String sandbox, Map<String, ?> claims) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(sandbox + "/sandbox/auth/token"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(claims)))
              .build();
      var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException("no token: " + answer.statusCode() + answer.body());
      }
      return JSON.readTree(answer.body()).get("token").textValue();
    } catch (IOException e) {
      throw new IllegalStateException("no token", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("no token", e);
    }
  }
}
