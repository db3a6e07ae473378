package ai.aureeture.testsupport;

import static io.restassured.RestAssured.given;

import ai.aureeture.testsupport.ApiDescription.Call;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The requests by which {@link EveryCall} tries a call of the running service. */
final class CallRequests {
  private CallRequests() {}

  // RestAssured would give it a type.
  static HttpResponse<String> sendNothing(Call call, String token) {
    var request =
        HttpRequest.newBuilder(URI.create(service() + call.path()))
            .method(call.method(), HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "Bearer " + token)
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static Response sendPlainText(Call call, String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("text/plain")
        .body("{}")
        .request(call.method(), call.path());
  }

  static Response askForHtml(Call call, String token) {
    var request = given().auth().oauth2(token).accept("text/html");
    return (call.description().has("requestBody")
            ? request.contentType("application/json").body("{}")
            : request)
        .request(call.method(), call.path());
  }

  static URI service() {
    return URI.create(RestAssured.baseURI + ":" + RestAssured.port);
  }
}
