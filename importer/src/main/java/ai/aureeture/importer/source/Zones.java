package ai.aureeture.importer.source;

import java.time.ZoneId;
import java.util.Optional;

/** Time zones by their IANA names. */
public final class Zones {
  private Zones() {}

  /** Empty for no name, and for one that the IANA database does not have. */
  public static Optional<ZoneId> of(Optional<String> name) {
    return name.filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
  }
}
