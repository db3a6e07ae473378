package ai.aureeture.launcher.infra;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/** Answers a write only once it is in the file, so that {@code kill -9} loses nothing answered. */
final class DurableMongo extends H2Backend {

  DurableMongo(MVStore store) {
    super(store);
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Document answer = super.handleMessage(message);
    if (getMvStore().hasUnsavedChanges()) commit();
    return answer;
  }
}
