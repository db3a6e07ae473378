package ai.aureeture.launcher;

import ai.aureeture.launcher.process.HttpProbe;
import ai.aureeture.launcher.process.InstallDirectory;
import ai.aureeture.launcher.process.Liveness;
import ai.aureeture.launcher.process.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of our services, as Maven packaged it, on loopback. */
record QuarkusService(
    String name, int port, String healthPath, List<String> options, Map<String, String> settings)
    implements Part {

  @Override
  public List<String> command() {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(InstallDirectory.java(), "-Daureeture.part=" + name));
    command.addAll(options);
    command.addAll(SMALL);
    command.addAll(List.of("-jar", jar().toString()));
    return command;
  }

  /**
   * Little memory, and an end where it does not suffice, since threads that died of it are missed
   * by nothing; one collector thread; the first compiler alone, since on few cores the second one
   * takes more of the first minutes than it gives; and no warning about what libraries do.
   */
  private static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:TieredStopAtLevel=1",
          "-Xss512k",
          "-XX:ReservedCodeCacheSize=64m",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

  @Override
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    environment.put("MALLOC_ARENA_MAX", "2");
    return environment;
  }

  @Override
  public boolean isReady() {
    return HttpProbe.isOk(port, healthPath);
  }

  /**
   * With 503 the service itself says that it is lost; the gateway has no such page, so 404 is up.
   */
  @Override
  public Liveness liveness() {
    return HttpProbe.get(port, "/q/health/live")
        .map(answer ->
            answer.status() == 503
                ? Liveness.down(HealthAnswer.failedChecks(answer.body()))
                : Liveness.UP)
        .orElse(Liveness.SILENT);
  }

  private Path jar() {
    return InstallDirectory.root().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
