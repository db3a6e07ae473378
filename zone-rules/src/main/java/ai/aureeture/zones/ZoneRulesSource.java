package ai.aureeture.zones;

import java.time.zone.ZoneRulesProvider;

/**
 * Where a JVM's time zone rules come from.
 *
 * @param version such as {@code 2026f}
 * @param origin {@code jdk} or {@code system}
 */
public record ZoneRulesSource(String version, String origin) {

  /** The rules that are in force in this JVM. */
  public static ZoneRulesSource inForce() {
    return of(ZoneRulesProvider.getVersions("UTC").lastKey());
  }

  /** The rules that are in force in a JVM that starts with {@link NewestZoneRules}. */
  public static ZoneRulesSource newest() {
    var jdk = JdkZones.read().version();
    return of(SystemZones.newerThan(jdk).map(SystemZones::version).orElse(jdk));
  }

  private static ZoneRulesSource of(String version) {
    return new ZoneRulesSource(
        version, version.equals(JdkZones.read().version()) ? "jdk" : "system");
  }

  @Override
  public String toString() {
    return version + (origin.equals("jdk") ? " of the JDK" : " of the operating system");
  }
}
