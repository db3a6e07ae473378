package ai.aureeture.launcher.infra;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Answers a write only once it is in the file, so that {@code kill -9} loses nothing answered; and
 * answers with copies made between two commands, because the engine changes a document in place
 * while it is still being sent to an earlier reader.
 */
final class DurableMongo extends H2Backend {
  private final Consumer<Throwable> onStoreFailure;

  /**
   * @param onStoreFailure called, before any answer, when the store fails: one that has closed
   *     itself, as it does on a full disk, refuses every later command
   */
  DurableMongo(MVStore store, Consumer<Throwable> onStoreFailure) {
    super(store);
    this.onStoreFailure = onStoreFailure;
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    try {
      Document answer;
      synchronized (this) {
        answer = super.handleMessage(message).cloneDeeply();
      }
      if (getMvStore().hasUnsavedChanges()) commit();
      return answer;
    } catch (RuntimeException failure) {
      if (failure instanceof MVStoreException || getMvStore().isClosed()) {
        onStoreFailure.accept(failure);
      }
      throw failure;
    }
  }
}
