package ai.aureeture.notification.adapter.outbound.ical;

import java.time.Duration;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;

/** Reminds the reader when the room opens, in calendar programs that take alarms from others. */
final class RoomOpens {
  private static final Duration BEFORE_START = Duration.ofMinutes(15);

  private RoomOpens() {}

  static VAlarm alarm(String summary) {
    var alarm = new VAlarm(BEFORE_START.negated());
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(summary));
    return alarm;
  }
}
