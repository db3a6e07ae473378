package ai.aureeture.meetinglink.adapter.outbound.mongo;

import ai.aureeture.http.warmup.WarmUpStep;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The meetings of a session that does not exist: without a person's token no request gets here. */
@ApplicationScoped
class WarmUpMeetings implements WarmUpStep {
  private final MongoMeetings meetings;

  WarmUpMeetings(MongoMeetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public Uni<?> run() {
    return meetings.ofSession("warm-up");
  }
}
