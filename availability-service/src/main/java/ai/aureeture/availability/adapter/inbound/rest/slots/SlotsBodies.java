package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.application.slots.SlotListing;
import ai.aureeture.http.problems.Problem;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Works listings out. Small ones at once, where they are asked for; large ones one after the other
 * on a thread of their own, so that they never keep a small one waiting, and equal ones once.
 */
@Singleton
class SlotsBodies {
  /** As much as an event loop does in about a millisecond. */
  static final int MOST_OF_A_SMALL_ONE = 2_000;

  private static final Duration KEPT_FOR = Duration.ofSeconds(10);
  private static final int MOST_KEPT_BYTES = 16 * 1024 * 1024;

  private final Executor oneByOne;
  private final AsyncCache<SlotListing, SlotsBody> kept;

  @Inject
  SlotsBodies(SlotsExecutor oneByOne) {
    this((Executor) oneByOne);
  }

  // The key is everything that a body follows from, so a kept one is never out of date.
  SlotsBodies(Executor oneByOne) {
    this.oneByOne = oneByOne;
    kept =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .expireAfterWrite(KEPT_FOR)
            .maximumWeight(MOST_KEPT_BYTES)
            .weigher((SlotListing listing, SlotsBody body) -> body.json().length)
            .buildAsync();
  }

  Uni<SlotsBody> of(SlotListing listing) {
    return listing.mostSlots() <= MOST_OF_A_SMALL_ONE
        ? Uni.createFrom().item(() -> body(listing))
        : Uni.createFrom().deferred(() -> large(listing));
  }

  private Uni<SlotsBody> large(SlotListing listing) {
    try {
      var computation = (SlotsComputation) kept.get(listing, (key, _) -> begin(key));
      // A copy, so that a caller who leaves does not end it for the others.
      return computation.addCaller()
          ? Uni.createFrom()
              .completionStage(computation.copy())
              .onCancellation()
              .invoke(computation::removeCaller)
          : large(listing);
    } catch (RejectedExecutionException full) {
      return Uni.createFrom().failure(busy());
    }
  }

  private SlotsComputation begin(SlotListing listing) {
    var computation = new SlotsComputation();
    oneByOne.execute(() -> {
      if (!computation.isDone()) {
        var _ = computation.completeAsync(() -> body(listing), Runnable::run);
      }
    });
    return computation;
  }

  private static Problem busy() {
    return Problem.of(503, "busy", "Too many large lists of slots are requested. Please try again")
        .retryAfter(2);
  }

  private static SlotsBody body(SlotListing listing) {
    return new SlotsBody(SlotsJson.of(listing));
  }
}
