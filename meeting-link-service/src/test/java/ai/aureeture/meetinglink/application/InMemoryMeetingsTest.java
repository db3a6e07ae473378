package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Meetings;

class InMemoryMeetingsTest implements MeetingsContract {
  private final InMemoryMeetings meetings = new InMemoryMeetings();

  @Override
  public Meetings meetings() {
    return meetings;
  }
}
