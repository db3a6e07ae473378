package ai.aureeture.sandbox.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Documents by id, oldest first. They are kept as the bytes that the journal has: a fifth of the
 * memory of parsed ones, and one changes by {@link #put} only.
 */
public final class Documents {
  private final String name;
  private final AppendLog journal;
  private final long maxBytes;
  private final Map<String, byte[]> byId = new LinkedHashMap<>();
  private final List<Index> indexes = new ArrayList<>();
  private long bytes;

  Documents(String name, AppendLog journal, long maxBytes) {
    this.name = name;
    this.journal = journal;
    this.maxBytes = maxBytes;
  }

  /** Finds documents by a field that never changes once it is set. */
  public Index index(String field) {
    return index(field, UnaryOperator.identity());
  }

  /** The same, where values that {@code normal} makes equal are the same. */
  public Index index(String field, UnaryOperator<String> normal) {
    var index = new Index(field, normal, this);
    indexes.add(index);
    return index;
  }

  public void put(String id, JsonObject document) {
    var encoded = document.encode().getBytes(UTF_8);
    journal.write(new JournalLine(name, id, encoded));
    keep(id, encoded);
    journal.tidy();
  }

  public void remove(String id) {
    if (!byId.containsKey(id)) return;
    journal.write(new JournalLine(name, id, null));
    drop(id);
  }

  public Optional<JsonObject> get(String id) {
    return Optional.ofNullable(byId.get(id)).map(Documents::decoded);
  }

  public List<JsonObject> all() {
    return byId.values().stream().map(Documents::decoded).toList();
  }

  /** The JSON of all of them, as it is kept. */
  public List<byte[]> allEncoded() {
    return List.copyOf(byId.values());
  }

  byte[] encoded(String id) {
    return byId.get(id);
  }

  public String name() {
    return name;
  }

  long size() {
    return bytes;
  }

  void restore(String id, byte[] document) {
    if (document != null) keep(id, document);
    else if (byId.containsKey(id)) drop(id);
  }

  void writeAll() {
    byId.forEach((id, document) -> journal.write(new JournalLine(name, id, document)));
  }

  void clear() {
    byId.clear();
    bytes = 0;
    indexes.forEach(Index::clear);
  }

  private void keep(String id, byte[] encoded) {
    var old = byId.put(id, encoded);
    bytes += encoded.length - (old == null ? 0 : old.length);
    if (old == null && !indexes.isEmpty()) {
      var document = decoded(encoded);
      indexes.forEach(index -> index.take(id, document));
    }
    while (bytes > maxBytes && byId.size() > 1) remove(byId.keySet().iterator().next());
  }

  private void drop(String id) {
    var old = byId.remove(id);
    bytes -= old.length;
    if (indexes.isEmpty()) return;
    var document = decoded(old);
    indexes.forEach(index -> index.drop(id, document));
  }

  static JsonObject decoded(byte[] document) {
    return new JsonObject(new String(document, UTF_8));
  }
}
