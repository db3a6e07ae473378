package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.CalendarRooms;
import ai.aureeture.meetinglink.application.port.InviteAnswer;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A scripted calendar service; without a script it refuses and knows no invitation. */
final class FakeCalendarRooms implements CalendarRooms {
  boolean offered = true;
  boolean inviteHangs;
  final Deque<InviteAnswer> answers = new ArrayDeque<>();
  final List<Invitation> standing = new ArrayList<>();
  final List<Invitation> cancelled = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  RuntimeException findFails;
  Uni<Optional<String>> link = Uni.createFrom().item(Optional.empty());
  int invited;

  @Override
  public boolean offered() {
    return offered;
  }

  @Override
  public Uni<InviteAnswer> invite(MeetingRequest request) {
    invited++;
    calls.add("invite for move " + request.id().move());
    if (inviteHangs) {
      return Uni.createFrom().nothing();
    }
    return Uni.createFrom()
        .item(answers.isEmpty() ? new InviteAnswer.Refused("no answer set") : answers.poll());
  }

  @Override
  public Uni<List<Invitation>> find(MeetingRequest request) {
    return findFails == null
        ? Uni.createFrom().item(List.copyOf(standing))
        : Uni.createFrom().failure(findFails);
  }

  @Override
  public Uni<Optional<String>> joinLink(Invitation invitation) {
    return link;
  }

  @Override
  public Uni<Void> cancel(Invitation invitation) {
    if (findFails != null) {
      return Uni.createFrom().failure(findFails);
    }
    calls.add("cancel " + invitation.event());
    standing.remove(invitation);
    cancelled.add(invitation);
    return Uni.createFrom().voidItem();
  }
}
