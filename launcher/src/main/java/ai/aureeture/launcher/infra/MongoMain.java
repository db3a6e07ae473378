package ai.aureeture.launcher.infra;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;

/**
 * The stand-in's process: its file, its port and, unless it is for this machine alone, its address.
 */
final class MongoMain {
  private static final System.Logger LOG = System.getLogger(MongoMain.class.getName());

  private MongoMain() {}

  public static void main(String[] arguments) {
    MVStore store =
        new MVStore.Builder()
            .fileName(arguments[0])
            .cacheSize(8)
            .backgroundExceptionHandler((thread, failure) -> end(failure))
            .open();
    // A commit for every write leaves many old pages: their space is used again after this.
    store.setRetentionTime(10_000);
    MongoServer server = new MongoServer(new DurableMongo(store, MongoMain::end));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    server.bind(address(arguments), Integer.parseInt(arguments[1]));
  }

  private static String address(String[] arguments) {
    return arguments.length > 2 ? arguments[2] : "127.0.0.1";
  }

  /**
   * Only a new process opens the store again; callers see a connection that closes, not an error.
   */
  private static void end(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "The document store cannot serve and ends: {0}", failure);
    Runtime.getRuntime().halt(1);
  }
}
