package ai.aureeture.booking.adapter.outbound.photos;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the photos are kept. */
@ConfigMapping(prefix = "booking.photos")
interface PhotoSettings {
  /** A folder that all replicas share, and that is backed up. */
  Optional<Path> folder();
}
