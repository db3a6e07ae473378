package ai.aureeture.e2e.system;

import ai.aureeture.launcher.process.Home;
import ai.aureeture.launcher.process.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The launcher as a process of its own, as {@code ./start} runs it. */
record LauncherPart(Path data, int port, int sandboxPort) implements Part {

  @Override
  public String name() {
    return "launcher";
  }

  @Override
  public List<String> command() {
    return List.of(
        Home.java(),
        "-Daureeture.part=launcher",
        "-Daureeture.home=" + Home.root(),
        "-Xmx128m",
        "-XX:+UseSerialGC",
        "-cp",
        Home.launcherClasses(),
        "ai.aureeture.launcher.Main",
        "--data",
        data.toString(),
        "--port",
        String.valueOf(port));
  }

  /** A hold of one minute, so that a test can wait for it to lapse. */
  @Override
  public Map<String, String> environment() {
    return Map.of("SANDBOX_PORT", String.valueOf(sandboxPort), "HOLD_MINUTES", "1");
  }

  @Override
  public boolean isReady() {
    return Health.of(port);
  }

  @Override
  public String stopSignal() {
    return "INT";
  }
}
