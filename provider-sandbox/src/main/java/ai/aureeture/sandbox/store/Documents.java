package ai.aureeture.sandbox.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Documents by id, oldest first. One changes by {@link #put} only. */
public final class Documents {
  // Not stored: two stored maps could part when the process is killed between their writes.
  private final Map<String, Long> positions = new HashMap<>();
  private final Map<Long, String[]> entries;
  private final long maxLength;
  private final Runnable commit;
  private final List<Index> indexes = new ArrayList<>();
  private long length;
  private long next;

  /**
   * @param entries an id and its JSON by position, sorted
   * @param maxLength of all JSON, in characters
   */
  Documents(Map<Long, String[]> entries, long maxLength, Runnable commit) {
    this.entries = entries;
    this.maxLength = maxLength;
    this.commit = commit;
    entries.forEach((position, entry) -> {
      positions.put(entry[0], position);
      length += entry[1].length();
      next = position + 1;
    });
  }

  /** Finds documents by a field that never changes once it is set. */
  public Index index(String field) {
    return index(field, UnaryOperator.identity());
  }

  /** The same, where values that {@code normal} makes equal are the same. */
  public Index index(String field, UnaryOperator<String> normal) {
    var index = new Index(field, normal, this);
    entries.values().forEach(entry -> index.take(entry[0], decoded(entry[1])));
    indexes.add(index);
    return index;
  }

  public void put(String id, JsonObject document) {
    var json = document.encode();
    var position = positions.get(id);
    if (position == null) {
      position = next++;
      positions.put(id, position);
      indexes.forEach(index -> index.take(id, document));
    }
    var old = entries.put(position, new String[] {id, json});
    length += json.length() - (old == null ? 0 : old[1].length());
    while (length > maxLength && entries.size() > 1) drop(entries.values().iterator().next()[0]);
    commit.run();
  }

  public void remove(String id) {
    if (!positions.containsKey(id)) return;
    drop(id);
    commit.run();
  }

  public Optional<JsonObject> get(String id) {
    return Optional.ofNullable(positions.get(id)).map(entries::get).map(e -> decoded(e[1]));
  }

  public List<JsonObject> all() {
    return entries.values().stream().map(entry -> decoded(entry[1])).toList();
  }

  /** The JSON of all of them, as it is kept. */
  public List<byte[]> allEncoded() {
    return entries.values().stream().map(entry -> entry[1].getBytes(UTF_8)).toList();
  }

  byte[] encoded(String id) {
    return entries.get(positions.get(id))[1].getBytes(UTF_8);
  }

  void clear() {
    positions.clear();
    entries.clear();
    length = 0;
    indexes.forEach(Index::clear);
  }

  private void drop(String id) {
    var entry = entries.remove(positions.remove(id));
    length -= entry[1].length();
    if (indexes.isEmpty()) return;
    var document = decoded(entry[1]);
    indexes.forEach(index -> index.drop(id, document));
  }

  private static JsonObject decoded(String json) {
    return new JsonObject(json);
  }
}
