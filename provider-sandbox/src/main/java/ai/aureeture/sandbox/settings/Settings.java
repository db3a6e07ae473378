package ai.aureeture.sandbox.settings;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** The settings in force: those of the start, until one is changed while it runs. */
public final class Settings {
  private final Map<Setting, String> atStart = new EnumMap<>(Setting.class);
  private final Map<Setting, String> changed = new EnumMap<>(Setting.class);

  public Settings(Map<Setting, String> atStart) {
    this.atStart.putAll(atStart);
  }

  public String text(Setting setting) {
    return changed.getOrDefault(setting, atStart.getOrDefault(setting, setting.byDefault()));
  }

  public boolean has(Setting setting) {
    return !text(setting).isBlank();
  }

  public long number(Setting setting) {
    return Long.parseLong(text(setting).strip());
  }

  /** So many minutes of a provider's time, on our shortened scale. */
  public Duration minutes(long minutes) {
    return Duration.ofMillis(minutes * number(Setting.SANDBOX_MINUTE_MILLIS));
  }

  /** As if it had been so from the start: for what was not known then. */
  public void atStart(Setting setting, String value) {
    atStart.put(setting, value);
  }

  /** Until the next {@link #reset}. */
  public void change(Setting setting, String value) {
    changed.put(setting, value);
  }

  public void reset() {
    changed.clear();
  }
}
