package ai.aureeture.meetinglink.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void while_no_meeting_is_under_way_it_looks_only_now_and_then() {
    core.pass(Duration.ofSeconds(60));

    assertEquals(30, core.meetings.looks);
  }

  @Test
  void while_a_meeting_is_under_way_it_looks_each_time() {
    core.prepare(MeetingSamples.calendlyRequest());
    int before = core.meetings.looks;

    core.pass(Duration.ofSeconds(10));

    assertTrue(core.meetings.looks >= before + 10, "looks: " + core.meetings.looks);
  }
}
