package ai.aureeture.booking.adapter.outbound.availability;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/**
 * Mapped so that a boot without the address stops and names it; the client would only ask later.
 */
@ConfigMapping(prefix = "booking.availability")
interface AvailabilitySettings {
  URI url();
}
