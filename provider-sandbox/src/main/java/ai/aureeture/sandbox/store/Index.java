package ai.aureeture.sandbox.store;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The documents of a collection by one of their fields, oldest first. */
public final class Index {
  private final String field;
  private final UnaryOperator<String> normal;
  private final Documents documents;
  private final Map<String, List<String>> idsByValue = new HashMap<>();

  Index(String field, UnaryOperator<String> normal, Documents documents) {
    this.field = field;
    this.normal = normal;
    this.documents = documents;
  }

  public List<JsonObject> find(String value) {
    return ids(value).stream().flatMap(id -> documents.get(id).stream()).toList();
  }

  /** The JSON of those found, as it is kept. */
  public List<byte[]> findEncoded(String value) {
    return ids(value).stream().map(documents::encoded).toList();
  }

  private List<String> ids(String value) {
    return idsByValue.getOrDefault(normal.apply(value), List.of());
  }

  public void take(String id, JsonObject document) {
    var value = document.getString(field);
    if (value == null) return;
    idsByValue.computeIfAbsent(normal.apply(value), v -> new ArrayList<>(1)).add(id);
  }

  void drop(String id, JsonObject document) {
    var value = document.getString(field);
    if (value == null) return;
    var key = normal.apply(value);
    var left = idsByValue.get(key);
    left.remove(id);
    if (left.isEmpty()) idsByValue.remove(key);
  }

  void clear() {
    idsByValue.clear();
  }
}
