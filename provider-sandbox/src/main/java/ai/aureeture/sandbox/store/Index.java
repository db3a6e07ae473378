package ai.aureeture.sandbox.store;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds documents by a field that never changes once it is set. */
public final class Index {
  private final String field;
  private final Documents documents;
  private final Map<String, List<String>> idsByValue = new HashMap<>();

  Index(String field, Documents documents) {
    this.field = field;
    this.documents = documents;
  }

  /** Oldest first. */
  public List<JsonObject> find(String value) {
    return idsByValue.getOrDefault(value, List.of()).stream()
        .map(documents::get)
        .flatMap(Optional::stream)
        .toList();
  }

  void take(String id, JsonObject document) {
    var value = document.getString(field);
    if (value == null) return;
    var ids = idsByValue.computeIfAbsent(value, v -> new ArrayList<>(1));
    if (!ids.contains(id)) ids.add(id);
  }

  void clear() {
    idsByValue.clear();
  }
}
