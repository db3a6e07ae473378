package ai.aureeture.e2e.system;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Everything, real, started by the launcher once for all journeys of a JVM. With {@code
 * -Dsystem.gateway=http://localhost:5001} (and {@code system.sandbox}) it is one that runs already,
 * behind several gateways where commas stand between their addresses, and with {@code
 * -Dsystem.compose=aureeture} that compose project.
 */
public final class TheSystem {
  private static final Duration RECOVERY = Duration.ofSeconds(180);

  private final Gateways gateways;
  private final URI sandbox;
  private final Parts parts;
  private final Optional<TraceCollector> traces;
  private final Optional<Path> logs;

  TheSystem(
      Gateways gateways,
      URI sandbox,
      Parts parts,
      Optional<TraceCollector> traces,
      Optional<Path> logs) {
    this.gateways = gateways;
    this.sandbox = sandbox;
    this.parts = parts;
    this.traces = traces;
    this.logs = logs;
  }

  private static TheSystem once;
  private static boolean tried;

  /** The system, ready; the first to ask waits for its start, or gets the reason of its failure. */
  public static synchronized TheSystem running() {
    if (once == null && tried) throw new IllegalStateException("the system did not start");
    if (once == null) {
      tried = true;
      once = System.getProperty("system.gateway") == null ? OwnSystem.start() : attached();
    }
    return once;
  }

  /** The one that runs already. */
  public static TheSystem attached() {
    String sandbox = System.getProperty("system.sandbox", "http://localhost:5002");
    String project = System.getProperty("system.compose");
    Parts parts = project == null ? LauncherParts.ofRunningSystem() : new ContainerParts(project);
    return new TheSystem(
        gatewaysOfAttached(), URI.create(sandbox), parts, Optional.empty(), Optional.empty());
  }

  /** Of the one that runs already, or is about to. */
  public static URI addressOfGateway() {
    return gatewaysOfAttached().next();
  }

  private static Gateways gatewaysOfAttached() {
    return Gateways.of(System.getProperty("system.gateway", "http://localhost:5001"));
  }

  /** Where the next request goes. */
  public URI gateway() {
    return gateways.next();
  }

  public Gateways gateways() {
    return gateways;
  }

  public URI sandbox() {
    return sandbox;
  }

  public Parts parts() {
    return parts;
  }

  /** Where the services export their traces; empty where that is not here. */
  public Optional<TraceCollector> traces() {
    return traces;
  }

  /** The folder with each part's log; empty where the system keeps it elsewhere. */
  public Optional<Path> logs() {
    return logs;
  }

  /** Ends one part of this system the hard way; returns when it is gone. */
  public void kill9(String part) {
    parts.kill9(part);
  }

  /** Waits until what was killed has been replaced and all parts are ready. */
  public void awaitReady() {
    await("all parts are back")
        .atMost(RECOVERY)
        .pollDelay(Health.MAX_AGE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> parts.areReplaced() && Health.of(gateway()));
  }
}
