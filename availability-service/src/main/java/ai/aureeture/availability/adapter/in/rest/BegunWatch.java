package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.SlotNews;
import ai.aureeture.availability.application.WatchSlots;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;

/** The watch a request asked for. */
@RequestScoped
class BegunWatch {
  private final WatchSlots watchSlots;
  private Multi<SlotNews> news;

  BegunWatch(WatchSlots watchSlots) {
    this.watchSlots = watchSlots;
  }

  Uni<Void> begin(String mentorId) {
    return watchSlots.watch(mentorId).invoke(begun -> news = begun).replaceWithVoid();
  }

  Multi<SlotNews> news() {
    return news;
  }
}
