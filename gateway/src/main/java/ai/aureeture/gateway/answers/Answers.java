package ai.aureeture.gateway.answers;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** Answers of the gateway's own. */
public final class Answers {
  private Answers() {}

  public static void json(HttpServerResponse response, int status, JsonObject body) {
    response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    end(response, body.encode());
  }

  /** A failure to write means that the reader is gone. */
  public static void end(HttpServerResponse response, String body) {
    response.end(body).onFailure(gone -> response.reset());
  }

  public static void end(HttpServerResponse response) {
    response.end().onFailure(gone -> response.reset());
  }
}
