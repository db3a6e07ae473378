package ai.aureeture.sandbox.razorpay.wire;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;

import ai.aureeture.sandbox.http.Call;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;

/** Reads a request's fields as strictly as Razorpay does. */
public record Form(JsonObject body) {

  public static Form of(Call call, Set<String> known) {
    var body =
        call.json().orElseThrow(() -> RazorpayErrors.bad("The request body is not valid JSON."));
    var form = new Form(body);
    form.only("", known);
    return form;
  }

  public void only(String prefix, Set<String> known) {
    for (var field : body.fieldNames()) {
      if (!known.contains(field)) throw RazorpayErrors.extraField(prefix + field);
    }
  }

  public boolean has(String field) {
    return body.getValue(field) != null;
  }

  public long integer(String field) {
    var value = body.getValue(field);
    if (value == null) throw badField(field, "The " + field + " field is required.");
    if (value instanceof Integer || value instanceof Long) return ((Number) value).longValue();
    throw badField(field, "The " + field + " must be an integer.");
  }

  public String text(String field, int longest) {
    var value = body.getValue(field);
    if (value == null) return null;
    if (!(value instanceof String text))
      throw badField(field, "The " + field + " must be a string.");
    if (text.length() > longest) {
      throw badField(
          field, "The " + field + " may not be greater than " + longest + " characters.");
    }
    return text;
  }

  public String oneOf(String field, Set<String> choices) {
    var value = text(field, 40);
    if (value == null || choices.contains(value)) return value;
    throw badField(field, "The selected " + field + " is invalid.");
  }

  public boolean flag(String field) {
    var value = body.getValue(field);
    if (value == null) return false;
    if (value instanceof Boolean flag) return flag;
    throw badField(field, "The " + field + " field must be true or false.");
  }

  /** Null when absent. */
  public Form object(String field) {
    var value = body.getValue(field);
    if (value == null) return null;
    if (value instanceof JsonObject object) return new Form(object);
    throw badField(field, "The " + field + " must be an array.");
  }

  public String currency() {
    var currency = text("currency", 3);
    if (currency == null) throw badField("currency", "The currency field is required.");
    if (!currency.matches("[A-Z]{3}")) throw badField("currency", "Currency is not supported");
    return currency;
  }

  /** Empty notes are an empty array, as PHP writes them. */
  public Object notes() {
    var value = body.getValue("notes");
    if (value == null || value instanceof JsonArray list && list.isEmpty()) return new JsonArray();
    if (!(value instanceof JsonObject notes)) throw badField("notes", "notes must be an array");
    if (notes.size() > 15)
      throw badField("notes", "Number of fields in notes should be less than or equal to 15");
    for (var note : notes) {
      if (note.getValue() instanceof JsonObject || String.valueOf(note.getValue()).length() > 256) {
        throw badField("notes", "notes value cannot be greater than 256 characters");
      }
    }
    return notes.isEmpty() ? new JsonArray() : notes;
  }
}
