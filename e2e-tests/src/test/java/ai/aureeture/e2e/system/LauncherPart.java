package ai.aureeture.e2e.system;

import ai.aureeture.launcher.process.InstallDirectory;
import ai.aureeture.launcher.process.Part;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The launcher as a process of its own, as {@code ./start} runs it. */
public record LauncherPart(
    Path data, Path log, int port, int sandboxPort, URI platformBackEnd, URI traceCollector)
    implements Part {
  /** Where the platform's own front end is served. */
  public static final String PLATFORM_ORIGIN = "http://app.platform.example";

  @Override
  public String name() {
    return "launcher";
  }

  @Override
  public List<String> command() {
    return List.of(
        InstallDirectory.java(),
        "-Daureeture.part=launcher",
        "-Daureeture.home=" + InstallDirectory.root(),
        "-Xmx48m",
        "-XX:+UseSerialGC",
        "-cp",
        InstallDirectory.launcherClasses(),
        "ai.aureeture.launcher.Launcher",
        "--data",
        data.toString(),
        "--port",
        String.valueOf(port));
  }

  /**
   * A hold of one minute, so that a test can wait for it to lapse; the platform around it; traces
   * of those requests that ask for it; and logs as in production.
   */
  @Override
  public Map<String, String> environment() {
    return Map.of(
        "SANDBOX_PORT",
        String.valueOf(sandboxPort),
        "HOLD_MINUTES",
        "1",
        "AUTH_COOKIE",
        "__session",
        "AUTH_ALLOWED_ORIGINS",
        PLATFORM_ORIGIN,
        "ADOPTED_RECEIPT_PREFIX",
        "mentorship_",
        "FALLBACK_URL",
        platformBackEnd.toString(),
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        traceCollector.toString(),
        "OTEL_TRACES_SAMPLER",
        "parentbased_always_off",
        "LOG_FORMAT",
        "json");
  }

  /** Ready with the demo data in: only then it says how to end it. */
  @Override
  public boolean isReady() {
    try {
      return Files.readString(log).contains("Ctrl-C stops everything");
    } catch (IOException notYet) {
      return false;
    }
  }
}
