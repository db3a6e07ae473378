package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.JoinTokens;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.Participant;
import ai.aureeture.meetinglink.domain.Provider;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/**
 * A person is about to enter. The link that both people know stays for this time; a token is one
 * person's own, short-lived, and therefore made only now.
 */
@ApplicationScoped
public class ShowJoinLink {
  private final Meetings meetings;
  private final JoinTokens tokens;

  ShowJoinLink(Meetings meetings, JoinTokens tokens) {
    this.meetings = meetings;
    this.tokens = tokens;
  }

  /**
   * Empty for a meeting that has no link (yet), and for a time at which the session is not (any
   * more). Fails with {@link NotTheirMeeting} for persons other than its two.
   */
  public Uni<Optional<String>> show(String sessionId, Instant start, String personId) {
    return meetings
        .ofSession(sessionId)
        .map(all ->
            all.stream()
                .skip(Math.max(0, all.size() - 1))
                .filter(newest -> newest.id().start().equals(start))
                .findFirst()
                .flatMap(meeting -> show(meeting, personId)));
  }

  private Optional<String> show(Meeting meeting, String personId) {
    var person = meeting.request().person(personId).orElseThrow(NotTheirMeeting::new);
    return meeting.link().map(link -> joinLink(link, meeting.request(), person));
  }

  private String joinLink(Link link, MeetingRequest request, Participant person) {
    return link.provider() == Provider.JITSI
        ? tokens.joinLink(link.url(), request, person, person.equals(request.mentor()))
        : link.url();
  }
}
