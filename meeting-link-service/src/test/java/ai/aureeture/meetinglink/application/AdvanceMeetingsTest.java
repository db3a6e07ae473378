package ai.aureeture.meetinglink.application;

import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.meetinglink.MeetingSamples;
import ai.aureeture.meetinglink.application.port.Unreadable;
import ai.aureeture.meetinglink.domain.MeetingState.Wanted;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AdvanceMeetingsTest {
  private final Core core = new Core();

  @Test
  void unreadable_meeting_does_not_delay_others() {
    var request = MeetingSamples.calendlyRequest();
    core.meetings.unreadable.add(new Unreadable("session-0/1", new IllegalStateException()));
    core.meetings.unreadable.add(new Unreadable("session-0/1", new IllegalStateException()));

    core.prepare(request);
    core.pass(Duration.ofSeconds(1));

    assertFalse(core.stored(request).state() instanceof Wanted);
  }
}
