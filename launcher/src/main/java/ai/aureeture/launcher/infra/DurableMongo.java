package ai.aureeture.launcher.infra;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/**
 * Answers a write only once it is in the file, so that {@code kill -9} loses nothing answered; and
 * answers with copies made between two commands, because the engine changes a document in place
 * while it is still being sent to whoever read it before.
 */
final class DurableMongo extends H2Backend {

  DurableMongo(MVStore store) {
    super(store);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document answer;
    synchronized (this) {
      answer = super.handleMessage(message).cloneDeeply();
    }
    if (getMvStore().hasUnsavedChanges()) commit();
    return answer;
  }
}
