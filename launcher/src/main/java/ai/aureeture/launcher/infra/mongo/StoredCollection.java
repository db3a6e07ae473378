package ai.aureeture.launcher.infra.mongo;

import ai.aureeture.launcher.infra.mongo.CollectionView.Candidates;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore.TxCounter;

/** Documents by their ids' bytes. Writers see what is, readers what is in the file. */
final class StoredCollection extends AbstractMongoCollection<Key> {
  private final MVMap<Key, byte[]> documents;
  private final Commits commits;
  private volatile CollectionView committed;

  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      MVMap<Key, byte[]> documents,
      Commits commits) {
    super(database, name, options, cursors);
    this.documents = documents;
    this.commits = commits;
    this.committed = viewNow();
    commits.opened(this);
  }

  static Key positionOf(Document document) {
    return KeyWriter.of(document.get("_id"));
  }

  CollectionView viewNow() {
    List<OrderedKeys<?>> keys =
        getIndexes().stream()
            .<OrderedKeys<?>>map(index -> ((StoredIndex) index).keysNow())
            .toList();
    return new CollectionView(documents, documents.flushAndGetRoot(), keys);
  }

  /** Readers see this from now on. */
  void publish(CollectionView view) {
    committed = view;
  }

  private CollectionView view() {
    return commits.isWriting() ? viewNow() : committed;
  }

  @Override
  protected QueryResult queryDocuments(
      Document query, Document order, int skip, int limit, int batch, Document projection) {
    // The pages of the view are kept until the answer is complete.
    TxCounter usage = documents.getStore().registerVersionUsage();
    try {
      Candidates found = candidates(query, Optional.ofNullable(order), limit > 0);
      return matchDocumentsFromStream(
          found.documents(),
          query,
          found.isSorted() ? null : order,
          skip,
          limit,
          batch,
          projection);
    } finally {
      documents.getStore().deregisterVersionUsage(usage);
    }
  }

  private Candidates candidates(Document query, Optional<Document> order, boolean isLimited) {
    Document sort = order.orElseGet(Document::new);
    return sort.containsKey("$natural")
        ? new Candidates(view().all(isNaturalDescending(sort)), false)
        : view().candidates(query, sort, isLimited);
  }

  /** The library's own matcher is one for all threads, and remembers its last match. */
  @Override
  protected boolean documentMatchesQuery(Document document, Document query) {
    return new DefaultQueryMatcher().matches(document, query);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query, Document order, int skip, int limit, int batch, Document projection) {
    return queryDocuments(query, order, skip, limit, batch, projection);
  }

  @Override
  public Stream<Document> queryAllAsStream() {
    return LeadingMatch.of(this).map(this::handleQueryAsStream).orElseGet(super::queryAllAsStream);
  }

  @Override
  public void addIndex(Index<Key> index) {
    if (index instanceof OrderedIndex ordered && ordered.isEmpty()) build(ordered);
    super.addIndex(index);
    commits.changed(this);
  }

  @Override
  public void dropIndex(String name) {
    super.dropIndex(name);
    commits.changed(this);
  }

  @Override
  public void drop() {
    super.drop();
    commits.dropped(this);
  }

  private void build(OrderedIndex index) {
    try {
      index.build(() -> viewNow().all(false).iterator(), this);
    } catch (MongoServerError refused) {
      index.drop();
      throw new IndexBuildFailedException(refused, this);
    }
  }

  @Override
  protected Key addDocumentInternal(Document document) {
    Object id = getIdField() == null ? UUID.randomUUID() : document.get(getIdField());
    Key position = KeyWriter.of(id);
    documents.put(position, Bson.of(document));
    commits.changed(this);
    return position;
  }

  @Override
  protected void handleUpdate(Key position, Document before, Document after) {
    documents.put(position, Bson.of(after));
    commits.changed(this);
  }

  @Override
  protected void removeDocument(Key position) {
    documents.remove(position);
    commits.changed(this);
  }

  @Override
  protected Document getDocument(Key position) {
    return Bson.read(documents.get(position));
  }

  @Override
  protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(it -> new DocumentWithPosition<>(Bson.read(it.getValue()), it.getKey()));
  }

  @Override
  public int count() {
    return Math.toIntExact(view().count());
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int difference) {}

  @Override
  protected int getDataSize() {
    return documents.values().stream().mapToInt(bytes -> bytes.length).sum();
  }
}
