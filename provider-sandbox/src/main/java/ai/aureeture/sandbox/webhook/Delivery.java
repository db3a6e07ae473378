package ai.aureeture.sandbox.webhook;

import ai.aureeture.sandbox.http.Ids;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A webhook on its way. The headers are those of the event's time: a retry keeps the old signature.
 *
 * @param receiverMillis how long the receiver may take
 * @param since when it was first due, in epoch milliseconds
 * @param due when the next attempt is
 */
public record Delivery(
    String id,
    String url,
    Map<String, String> headers,
    String body,
    long receiverMillis,
    int attempts,
    long since,
    long due) {

  public static Delivery now(
      String url, Map<String, String> headers, String body, long receiverMillis) {
    return at(System.currentTimeMillis(), url, headers, body, receiverMillis);
  }

  public static Delivery at(
      long due, String url, Map<String, String> headers, String body, long receiverMillis) {
    var id = Ids.random(16);
    return new Delivery(id, url, Map.copyOf(headers), body, receiverMillis, 0, due, due);
  }

  Delivery again(long dueThen) {
    return new Delivery(id, url, headers, body, receiverMillis, attempts + 1, since, dueThen);
  }

  JsonObject toJson() {
    var allHeaders = new JsonObject();
    headers.forEach(allHeaders::put);
    return new JsonObject()
        .put("id", id)
        .put("url", url)
        .put("headers", allHeaders)
        .put("body", body)
        .put("receiverMillis", receiverMillis)
        .put("attempts", attempts)
        .put("since", since)
        .put("due", due);
  }

  public static Delivery of(JsonObject json) {
    var headers = new LinkedHashMap<String, String>();
    json.getJsonObject("headers")
        .forEach(header -> headers.put(header.getKey(), "" + header.getValue()));
    return new Delivery(
        json.getString("id"),
        json.getString("url"),
        headers,
        json.getString("body"),
        json.getLong("receiverMillis"),
        json.getInteger("attempts"),
        json.getLong("since"),
        json.getLong("due"));
  }
}
