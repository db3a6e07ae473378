package ai.aureeture.notification.adapter.outbound.ical;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The one zone that can be described in a line and never changes. */
final class Utc {
  private Utc() {}

  static VTimeZone zone() {
    var always = new Standard();
    always.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
    always.add(new TzOffsetFrom(ZoneOffset.UTC));
    always.add(new TzOffsetTo(ZoneOffset.UTC));
    var zone = new VTimeZone();
    zone.add(new TzId("UTC"));
    zone.add(always);
    return zone;
  }
}
