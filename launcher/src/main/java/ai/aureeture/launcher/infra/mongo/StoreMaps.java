package ai.aureeture.launcher.infra.mongo;

import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;

/** The names and types of what is in the file. A collection's name never has a {@code $}. */
record StoreMaps(MVStore store) {
  private static final String DOCUMENTS = "documents.";
  private static final String INDEX = "index.";
  private static final String STATES = "indexes";

  MVMap<Key, byte[]> documents(String namespace) {
    return store.openMap(
        DOCUMENTS + namespace,
        new MVMap.Builder<Key, byte[]>()
            .keyType(KeyType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  MVMap<Key, Long> index(String namespace, String name) {
    return store.openMap(
        INDEX + namespace + "$" + name,
        new MVMap.Builder<Key, Long>().keyType(KeyType.INSTANCE).valueType(LongDataType.INSTANCE));
  }

  IndexStates states(String namespace, String name) {
    return new IndexStates(store.openMap(STATES, IndexStates.MAP), namespace + "$" + name);
  }

  void removeDocuments(String namespace) {
    store.removeMap(documents(namespace));
  }

  /** Of databases that have a collection. */
  List<String> databases() {
    return names().map(name -> name.substring(0, name.indexOf('.'))).distinct().toList();
  }

  private Stream<String> names() {
    return store.getMapNames().stream()
        .filter(name -> name.startsWith(DOCUMENTS))
        .map(name -> name.substring(DOCUMENTS.length()));
  }

  long fileSize() {
    return store.getFileStore() == null ? 0 : store.getFileStore().size();
  }
}
