package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.InstantRooms;

/** Rooms that are numbered. */
final class FakeInstantRooms implements InstantRooms {
  private static final String ROOM = "https://meet.example/room-";
  private int opened;

  @Override
  public String open() {
    return ROOM + ++opened;
  }

  @Override
  public boolean isOurs(String room) {
    return room.startsWith(ROOM);
  }
}
