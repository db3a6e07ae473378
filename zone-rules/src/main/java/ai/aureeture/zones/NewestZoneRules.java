package ai.aureeture.zones;

import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The provider for {@code -Djava.time.zone.DefaultZoneRulesProvider}: the operating system's rules
 * where they are newer than the JDK's, and the JDK's for every zone that has no readable file
 * there. Which of the two is decided once, when the JVM asks for the first zone.
 */
public final class NewestZoneRules extends ZoneRulesProvider {
  /** What a JVM that has this class on its class path must be started with. */
  public static final String JVM_OPTION =
      "-Djava.time.zone.DefaultZoneRulesProvider=ai.aureeture.zones.NewestZoneRules";

  private final JdkZones jdk;
  private final Optional<SystemZones> newer;
  private final Map<String, ZoneRules> rules = new ConcurrentHashMap<>();

  /** For the JDK, which calls it. */
  public NewestZoneRules() {
    jdk = JdkZones.read();
    newer = SystemZones.newerThan(jdk.version());
  }

  /** The version of the rules that this provider gives. */
  private String version() {
    return newer.map(SystemZones::version).orElse(jdk.version());
  }

  @Override
  protected Set<String> provideZoneIds() {
    var ids = new HashSet<>(jdk.ids());
    newer.ifPresent(system -> ids.addAll(system.idsBeside(jdk.ids())));
    return ids;
  }

  @Override
  protected ZoneRules provideRules(String zoneId, boolean forCaching) {
    return rules.computeIfAbsent(zoneId, this::read);
  }

  @Override
  protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
    return new TreeMap<>(Map.of(version(), provideRules(zoneId, false)));
  }

  private ZoneRules read(String zoneId) {
    return newer
        .flatMap(system -> system.rules(zoneId))
        .or(() -> jdk.rules(zoneId))
        .orElseThrow(() -> new ZoneRulesException("Unknown time-zone ID: " + zoneId));
  }
}
