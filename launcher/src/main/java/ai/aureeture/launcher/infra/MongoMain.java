package ai.aureeture.launcher.infra;

import ai.aureeture.launcher.infra.mongo.DocumentStore;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The stand-in's process: its file, its port and, unless it is for this machine alone, its address.
 */
final class MongoMain {
  private static final System.Logger LOG = System.getLogger(MongoMain.class.getName());

  private static final Duration BETWEEN_COMPACTIONS = Duration.ofSeconds(2);

  /** Each serves some connections, and waits for the commits of their writes. */
  private static final int THREADS = 8;

  private MongoMain() {}

  public static void main(String[] arguments) {
    DocumentStore documents = DocumentStore.open(Path.of(arguments[0]), MongoMain::end);
    Thread.ofPlatform().daemon().name("compaction").start(() -> keepSmall(documents));
    MongoServer server = new MongoServer(documents);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    server.bind(
        new InetSocketAddress(address(arguments), Integer.parseInt(arguments[1])), 1, THREADS);
  }

  private static void keepSmall(DocumentStore documents) {
    try {
      while (true) {
        Thread.sleep(BETWEEN_COMPACTIONS);
        documents.compact();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private static String address(String[] arguments) {
    return arguments.length > 2 ? arguments[2] : "127.0.0.1";
  }

  /**
   * Only a new process opens the store again; callers see a connection that closes, not an error.
   */
  private static void end(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "The document store cannot serve and ends", failure);
    Runtime.getRuntime().halt(1);
  }
}
