package ai.aureeture.sandbox.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Documents by id, oldest first. They are kept as the bytes that the journal has: a fifth of the
 * memory of parsed ones, and nobody can change one without {@link #put}.
 */
public final class Documents {
  private static final byte[] GONE = "null".getBytes(UTF_8);

  private final String name;
  private final Journal journal;
  private final long maxBytes;
  private final Map<String, byte[]> byId = new LinkedHashMap<>();
  private final List<BiConsumer<String, JsonObject>> indexes = new ArrayList<>();
  private final List<Runnable> clearing = new ArrayList<>();
  private long bytes;

  Documents(String name, Journal journal, long maxBytes) {
    this.name = name;
    this.journal = journal;
    this.maxBytes = maxBytes;
  }

  String name() {
    return name;
  }

  /** Every document of which {@code field} has a certain value, kept at hand. */
  public Index index(String field) {
    var index = new Index(field, this);
    indexes.add(index::take);
    clearing.add(index::clear);
    return index;
  }

  public void put(String id, JsonObject document) {
    var encoded = document.encode().getBytes(UTF_8);
    journal.write(name, id, encoded);
    keep(id, encoded, document);
  }

  public void remove(String id) {
    var old = byId.remove(id);
    if (old == null) return;
    bytes -= old.length;
    journal.write(name, id, GONE);
  }

  public Optional<JsonObject> get(String id) {
    return Optional.ofNullable(byId.get(id)).map(Documents::decoded);
  }

  public List<JsonObject> all() {
    return byId.values().stream().map(Documents::decoded).toList();
  }

  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  void restore(String id, JsonObject document) {
    if (document == null) byId.remove(id);
    else keep(id, document.encode().getBytes(UTF_8), document);
  }

  void writeAll() {
    byId.forEach((id, document) -> journal.write(name, id, document));
  }

  void clear() {
    byId.clear();
    bytes = 0;
    clearing.forEach(Runnable::run);
  }

  private void keep(String id, byte[] encoded, JsonObject document) {
    var old = byId.put(id, encoded);
    bytes += encoded.length - (old == null ? 0 : old.length);
    indexes.forEach(index -> index.accept(id, document));
    while (bytes > maxBytes && byId.size() > 1) remove(byId.keySet().iterator().next());
  }

  private static JsonObject decoded(byte[] document) {
    return new JsonObject(new String(document, UTF_8));
  }
}
