package ai.aureeture.launcher.infra;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;

/** The stand-in's process. */
final class MongoMain {
  private MongoMain() {}

  public static void main(String[] arguments) {
    MVStore store = new MVStore.Builder().fileName(arguments[0]).cacheSize(8).open();
    // A commit for every write leaves many old pages: their space is used again after this.
    store.setRetentionTime(10_000);
    MongoServer server = new MongoServer(new DurableMongo(store));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
  }
}
