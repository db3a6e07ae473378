package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.application.slots.SlotChange;
import ai.aureeture.availability.application.slots.WatchSlots;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;

/** The watch a request asked for. */
@RequestScoped
class SlotWatch {
  private final WatchSlots watchSlots;
  private Multi<SlotChange> changes;

  SlotWatch(WatchSlots watchSlots) {
    this.watchSlots = watchSlots;
  }

  Uni<Void> begin(String mentorId) {
    return watchSlots.watch(mentorId).invoke(begun -> changes = begun).replaceWithVoid();
  }

  Multi<SlotChange> changes() {
    return changes;
  }
}
