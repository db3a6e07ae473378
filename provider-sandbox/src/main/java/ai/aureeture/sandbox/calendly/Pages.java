package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Calendly's envelopes: one resource, or a page of a collection. */
final class Pages {
  private Pages() {}

  static Reply one(int status, JsonObject resource) {
    return Reply.json(status, new JsonObject().put("resource", resource));
  }

  static Reply of(Call call, List<JsonObject> all) {
    var count = number(call, "count", 20, 1, 100);
    var skip = number(call, "page_token", 0, 0, Integer.MAX_VALUE);
    var page = all.stream().skip(skip).limit(count).toList();
    var next = skip + count < all.size() ? String.valueOf(skip + count) : null;
    var previous = skip > 0 ? String.valueOf(Math.max(0, skip - count)) : null;
    var pagination =
        new JsonObject()
            .put("count", page.size())
            .put("next_page", address(call, next))
            .put("previous_page", address(call, previous))
            .put("next_page_token", next)
            .put("previous_page_token", previous);
    return Reply.json(
        200, new JsonObject().put("collection", new JsonArray(page)).put("pagination", pagination));
  }

  private static String address(Call call, String token) {
    if (token == null) return null;
    var path = call.context().request().path().replaceFirst("^/calendly", "");
    return Uris.HOST + path + "?page_token=" + token;
  }

  private static int number(Call call, String field, int otherwise, int least, int most) {
    var text = call.query(field).orElse(String.valueOf(otherwise));
    try {
      var value = Integer.parseInt(text);
      if (value >= least && value <= most) return value;
    } catch (NumberFormatException e) {
      throw invalid(field, "must be an integer");
    }
    throw invalid(field, "must be between " + least + " and " + most);
  }
}
