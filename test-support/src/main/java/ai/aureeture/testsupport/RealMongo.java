package ai.aureeture.testsupport;

import ai.aureeture.launcher.infra.MongoStandIn;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.testcontainers.mongodb.MongoDBContainer;

/** The real MongoDB in a container with {@code TEST_CONTAINERS=true}, else its stand-in. */
public final class RealMongo implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    bringBack();
    return Map.of("MONGODB_URI", uri());
  }

  /** Quarkus stops resources when it restarts; the server stays until the JVM ends. */
  @Override
  public void stop() {}

  /** {@code MONGODB_URI}, once started. */
  public static String uri() {
    return standIn().uri();
  }

  /** Ends the server as {@code kill -9} does. */
  public static void takeDown() {
    if (Docker.isWanted()) Docker.kill("mongodb");
    else TestParts.kill(standIn());
  }

  /** Starts it (again), on the same port, with what it held. */
  public static void bringBack() {
    if (Docker.isWanted()) Docker.ensure("mongodb", container(), standIn().port(), 27017);
    else TestParts.ensure(standIn(), "MongoDB stand-in embedded");
  }

  private static MongoStandIn standIn() {
    return new MongoStandIn(TestParts.folder().resolve("mongodb"), TestParts.port("mongodb"));
  }

  private static MongoDBContainer container() {
    return new MongoDBContainer(Docker.MONGO);
  }
}
