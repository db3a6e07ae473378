package ai.aureeture.launcher.infra.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The maps of mongo-java-server's own backend, which the store had before: documents as serialised
 * Java objects. Each collection is moved to the store's maps once, at the first start; the indexes
 * are then built from it.
 */
final class OldFormat {
  private static final String DOCUMENTS = "databases.";
  private static final String FIGURES = "meta.";
  private static final String INDEX = "._index_";
  private static final int DOCUMENTS_IN_A_COMMIT = 5_000;

  private final MVStore store;
  private final StoreMaps maps;

  OldFormat(MVStore store, StoreMaps maps) {
    this.store = store;
    this.maps = maps;
  }

  /** Can be cut off at any point: an old map goes in the commit that completes the new one. */
  void convert() {
    List<String> names = List.copyOf(store.getMapNames());
    if (names.stream().noneMatch(name -> name.startsWith(FIGURES))) return;
    names.stream().filter(name -> name.startsWith(DOCUMENTS)).forEach(this::convert);
    names.stream()
        .filter(name -> name.startsWith(FIGURES) || name.contains(INDEX))
        .forEach(store::removeMap);
    store.commit();
  }

  private void convert(String name) {
    String namespace = name.substring(DOCUMENTS.length());
    MVMap<Object, Document> old = store.openMap(name);
    MVMap<Key, byte[]> documents = maps.documents(namespace);
    documents.clear();
    IndexStates ids = maps.states(namespace, "_id_");
    int copied = 0;
    for (Map.Entry<Object, Document> each : old.entrySet()) {
      documents.put(KeyWriter.of(each.getKey()), Bson.of(each.getValue()));
      ids.remember(each.getKey());
      if (++copied % DOCUMENTS_IN_A_COMMIT == 0) store.commit();
    }
    store.removeMap(old);
    store.commit();
  }
}
