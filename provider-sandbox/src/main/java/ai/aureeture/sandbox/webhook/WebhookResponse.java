package ai.aureeture.sandbox.webhook;

import io.vertx.core.json.JsonObject;

/** What the receiver of a webhook answered; status 0: nothing, or too late. */
public record WebhookResponse(int status, String body) {
  boolean taken() {
    return status >= 200 && status < 300;
  }

  public JsonObject toJson() {
    return new JsonObject().put("status", status).put("body", body);
  }
}
