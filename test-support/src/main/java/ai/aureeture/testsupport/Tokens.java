package ai.aureeture.testsupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  /** A token, without the word Bearer. */
  public static String of(String sub, String role, String name, String email) {
    return from(Sandbox.baseUrl(), Map.of("sub", sub, "role", role, "name", name, "email", email));
  }

  /** The same from another sandbox, with whatever it is asked for. */
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
