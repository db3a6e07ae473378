package ai.aureeture.launcher;

import ai.aureeture.launcher.process.ChildProcess;
import ai.aureeture.launcher.process.InstallDirectory;
import ai.aureeture.launcher.process.OrphanGuard;
import ai.aureeture.launcher.process.Ports;
import ai.aureeture.launcher.supervision.DataFolder;
import ai.aureeture.launcher.supervision.Planned;
import ai.aureeture.launcher.supervision.Refusal;
import ai.aureeture.launcher.supervision.Screen;
import ai.aureeture.launcher.supervision.ShutdownHook;
import ai.aureeture.launcher.supervision.StatusTable;
import ai.aureeture.launcher.supervision.Supervisor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code ./start}: everything on one machine, from here. {@link Parts} says what everything is. */
final class Launcher {
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final Options options;
  private final Screen screen = new Screen(System.out);

  private Launcher(Options options) {
    this.options = options;
  }

  public static void main(String[] arguments) {
    if (List.of(arguments).contains("--help")) {
      System.out.println(Options.USAGE);
      return;
    }
    try {
      Path folder = Path.of(System.getProperty("aureeture.folder", "")).toAbsolutePath();
      new Launcher(Options.parse(arguments, System.getenv(), InstallDirectory.root(), folder))
          .run();
    } catch (Refusal | IOException reason) {
      System.err.println(reason.getMessage());
      System.exit(1);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() throws IOException, InterruptedException {
    DataFolder data = DataFolder.take(options.data());
    Parts parts = new Parts(options, System.getenv());
    endLeftovers(parts, data);
    if (options.fresh()) data.empty();
    mustBeFree(options.gatewayPort(), "--port N or GATEWAY_PORT");
    mustBeFree(options.sandboxPort(), "SANDBOX_PORT");

    OrphanGuard guard = OrphanGuard.on(data.run());
    Supervisor supervisor = new Supervisor(parts.all(), data, screen);
    ShutdownHook ending = new ShutdownHook(supervisor, guard, screen);
    Runtime.getRuntime().addShutdownHook(new Thread(ending::run));
    try {
      screen.say("Starting; data and logs are in " + data.path());
      supervisor.start(PATIENCE);
      new DemoSeed(parts, data, screen).seed();
      screen.say("All parts are ready.");
    } catch (Refusal | IOException reason) {
      if (ending.hasBegun()) new CountDownLatch(1).await();
      screen.print(reason.getMessage());
      ending.withStatus(1);
      System.exit(1);
    }
    screen.print(new StatusTable(supervisor.statuses()).text());
    screen.print(Welcome.text(parts));
    new CountDownLatch(1).await();
  }

  /** Parts of a launcher that was killed, in case they do not end by themselves. */
  private void endLeftovers(Parts parts, DataFolder data) throws InterruptedException {
    List<Thread> ending = new ArrayList<>();
    for (Planned planned : parts.all()) {
      var leftover = ChildProcess.running(planned.part(), data.run());
      leftover.ifPresent(process -> ending.add(Thread.ofVirtual().start(() -> end(process))));
    }
    for (Thread each : ending) each.join();
  }

  private void end(ChildProcess leftover) {
    screen.say("Ending a leftover " + leftover.part().name() + " (pid " + leftover.pid() + ")");
    try {
      leftover.stop(Duration.ofSeconds(5));
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private static void mustBeFree(int port, String choice) {
    if (!Ports.isFree(port)) {
      throw new Refusal("Port " + port + " is taken. Choose another: " + choice);
    }
  }
}
