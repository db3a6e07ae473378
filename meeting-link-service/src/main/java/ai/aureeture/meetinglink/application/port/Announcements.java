package ai.aureeture.meetinglink.application.port;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import io.smallrye.mutiny.Uni;

/** How the world learns of a link. */
public interface Announcements {

  /**
   * Completes when the announcement is durable; repeated, it is recognisable as the same. Fails
   * with {@link Unavailable}.
   */
  Uni<Void> announce(MeetingRequest request, Link link);
}
