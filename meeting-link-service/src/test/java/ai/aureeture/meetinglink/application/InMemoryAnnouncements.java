package ai.aureeture.meetinglink.application;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.application.port.Announcements;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.MeetingId;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was announced; {@link #away} makes the broker go away. */
final class InMemoryAnnouncements implements Announcements {
  final List<Link> told = new ArrayList<>();
  final List<MeetingId> of = new ArrayList<>();
  boolean away;

  @Override
  public Uni<Void> announce(MeetingRequest request, Link link) {
    return Uni.createFrom()
        .item(() -> {
          if (away) {
            throw new Unavailable("the broker", null);
          }
          told.add(link);
          of.add(request.id());
          return null;
        });
  }
}
