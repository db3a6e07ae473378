package ai.aureeture.notification.adapter.outbound.availability;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Mapped so that a boot without the address stops and names it. */
@ConfigMapping(prefix = "aureeture.availability")
interface AvailabilitySettings {
  URI url();
}
