package ai.aureeture.sandbox.razorpay.ledger;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Entities and collections as Razorpay answers them. */
public final class Entities {
  private Entities() {}

  /** Without what only we know. */
  public static JsonObject shown(JsonObject entity) {
    entity.remove(CaptureTerms.KEY);
    return entity;
  }

  public static Reply reply(JsonObject entity) {
    return Reply.json(200, shown(entity));
  }

  /** The asked-for page of {@code oldestFirst}, newest first. */
  public static Reply page(Call call, List<JsonObject> oldestFirst) {
    var count = number(call, "count", 10, 1, 100);
    var skip = number(call, "skip", 0, 0, Long.MAX_VALUE);
    var from = number(call, "from", 0, 0, Long.MAX_VALUE);
    var to = number(call, "to", Long.MAX_VALUE, 0, Long.MAX_VALUE);
    var items =
        oldestFirst.reversed().stream()
            .filter(entity -> entity.getLong("created_at") >= from)
            .filter(entity -> entity.getLong("created_at") <= to)
            .skip(skip)
            .limit(count)
            .map(Entities::shown)
            .toList();
    return Reply.json(200, collection(items));
  }

  public static JsonObject collection(List<JsonObject> items) {
    return new JsonObject()
        .put("entity", "collection")
        .put("count", items.size())
        .put("items", new JsonArray(items));
  }

  private static long number(Call call, String field, long otherwise, long least, long most) {
    var text = call.query(field);
    if (text.isEmpty()) return otherwise;
    try {
      var value = Long.parseLong(text.get());
      if (value >= least && value <= most) return value;
    } catch (NumberFormatException e) {
      throw badField(field, "The " + field + " must be an integer.");
    }
    throw badField(field, "The " + field + " must be between " + least + " and " + most + ".");
  }
}
