package ai.aureeture.launcher.infra;

import ai.aureeture.launcher.process.HttpProbe;
import ai.aureeture.launcher.process.InstallDirectory;
import ai.aureeture.launcher.process.Part;
import ai.aureeture.zones.NewestZoneRules;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The providers' stand-in, for one machine and tests; the settings are its environment. */
public record SandboxServer(int port, Map<String, String> settings) implements Part {

  @Override
  public String name() {
    return "provider-sandbox";
  }

  public String baseUrl() {
    return "http://localhost:" + port;
  }

  @Override
  public List<String> command() {
    Path target = InstallDirectory.root().resolve("provider-sandbox/target");
    return List.of(
        InstallDirectory.java(),
        "-Daureeture.part=provider-sandbox",
        NewestZoneRules.JVM_OPTION,
        "-Xmx96m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        target.resolve("classes") + ":" + target.resolve("lib") + "/*",
        "ai.aureeture.sandbox.ProviderSandbox");
  }

  @Override
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("SANDBOX_PORT", String.valueOf(port));
    return environment;
  }

  @Override
  public boolean isReady() {
    return HttpProbe.isOk(port, "/sandbox/health");
  }
}
