package ai.aureeture.sandbox;

import ai.aureeture.sandbox.settings.Setting;
import java.util.EnumMap;
import java.util.Map;

/** What a sandbox is started with; {@link Setting} names and explains the values. */
public record SandboxConfig(Map<Setting, String> values) {
  public SandboxConfig {
    values = Map.copyOf(values);
  }

  public static SandboxConfig defaults() {
    return new SandboxConfig(Map.of());
  }

  /** The defaults on any free port: what a test wants. */
  public static SandboxConfig anyPort() {
    return defaults().with(Setting.SANDBOX_PORT, "0");
  }

  public static SandboxConfig fromEnvironment(Map<String, String> environment) {
    var values = new EnumMap<Setting, String>(Setting.class);
    for (var setting : Setting.values()) {
      var value = environment.get(setting.name());
      if (value != null && !value.isBlank()) values.put(setting, value);
    }
    return new SandboxConfig(values);
  }

  public SandboxConfig with(Setting setting, Object value) {
    var more = new EnumMap<Setting, String>(Setting.class);
    more.putAll(values);
    more.put(setting, value.toString());
    return new SandboxConfig(more);
  }
}
