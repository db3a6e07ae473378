package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Removes a person's name and address. */
@ApplicationScoped
public class ForgetPerson {
  private final Meetings meetings;

  ForgetPerson(Meetings meetings) {
    this.meetings = meetings;
  }

  /**
   * Replaces what all meetings of a session know of its two people.
   *
   * @param left what is left of it
   */
  public Uni<Void> forget(MeetingRequest left) {
    return changeAll(meetings.ofSession(left.id().sessionId()), stored -> stored.retold(left));
  }

  /**
   * Removes the person's name and address from all of their meetings.
   *
   * @param erasedAt what was asked for later stays: the person may be back
   */
  public Uni<Void> forget(String personId, Instant erasedAt) {
    return changeAll(meetings.ofPerson(personId), stored -> stored.forgetting(personId, erasedAt));
  }

  private Uni<Void> changeAll(Uni<List<Meeting>> found, UnaryOperator<Meeting> change) {
    return found
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .onItem()
        .transformToUniAndConcatenate(meeting -> meetings.change(meeting.id(), change))
        .collect()
        .last()
        .replaceWithVoid();
  }
}
