package ai.aureeture.sandbox.sendgrid;

import static ai.aureeture.sandbox.sendgrid.SendGridErrors.invalid;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of a mail, and refuses what is not of its type. */
final class Field {
  private Field() {}

  static void requireText(JsonObject object, String name, String field) {
    if (object.getValue(name) instanceof String text && !text.isEmpty()) return;
    throw invalid(field, "The " + name + " parameter is required and must be a string.");
  }

  /** A header would begin where such a type ends. */
  static void requirePlainType(String type, String field) {
    if (!type.matches("(?s).*[;\r\n].*")) return;
    throw invalid(field, "The type parameter cannot contain ';', or CRLF characters.");
  }

  static void requireEmail(JsonObject person, String field) {
    if (person.getValue("email") instanceof String email
        && email.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+")) {
      return;
    }
    throw invalid(field + ".email", "Does not contain a valid address.");
  }

  static boolean hasText(JsonObject object, String name) {
    return object.getValue(name) instanceof String text && !text.isEmpty();
  }

  static List<JsonObject> objects(JsonObject parent, String name, String field) {
    var value = parent.getValue(name);
    if (value == null) return List.of();
    if (!(value instanceof JsonArray list)) throw invalid(field, "The value must be an array.");
    var objects = new ArrayList<JsonObject>();
    for (var item : list) {
      if (!(item instanceof JsonObject object)) throw invalid(field, "The items must be objects.");
      objects.add(object);
    }
    return objects;
  }
}
