package ai.aureeture.meetinglink.application;

import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Wish;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Somebody's name and address are to be known no more. */
@Singleton
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
  public Uni<Void> forget(Wish left) {
    return meetings
        .ofSession(left.id().sessionId())
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .onItem()
        .transformToUniAndConcatenate(
            meeting -> meetings.change(meeting.id(), stored -> stored.retold(left)))
        .collect()
        .last()
        .replaceWithVoid();
  }
}
