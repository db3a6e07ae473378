package ai.aureeture.availability.adapter.inbound.rest.slots;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The mentors whose plan or sessions changed, each with the latest change. */
record NextSlotChangesView(List<ChangeView> changes) {

  static NextSlotChangesView of(Map<String, Instant> latest) {
    return new NextSlotChangesView(
        latest.entrySet().stream()
            .map(change -> new ChangeView(change.getKey(), change.getValue()))
            .toList());
  }

  record ChangeView(String mentorId, Instant changedAt) {}
}
