package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.SlotListing;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

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
        : Uni.createFrom().completionStage(() -> large(listing));
  }

  // A copy, so that one who gives up waiting does not end it for the others.
  private CompletableFuture<SlotsBody> large(SlotListing listing) {
    return kept.get(listing, (key, _) -> CompletableFuture.supplyAsync(() -> body(key), oneByOne))
        .copy();
  }

  private static SlotsBody body(SlotListing listing) {
    return new SlotsBody(SlotsJson.of(listing));
  }
}
