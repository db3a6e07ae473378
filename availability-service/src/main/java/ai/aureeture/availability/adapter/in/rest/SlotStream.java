package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.SlotNews;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;

/** News as server-sent events, with a comment now and again that keeps the connection open. */
final class SlotStream {
  private SlotStream() {}

  /** Begins with a comment, so that whoever connects knows at once that it works. */
  static Multi<OutboundSseEvent> of(Multi<SlotNews> news, Duration commentEvery, Sse sse) {
    var comments = Multi.createFrom().ticks().every(commentEvery).onOverflow().drop();
    return Multi.createBy()
        .merging()
        .streams(
            news.map(it -> event(it, sse)),
            comments.map(tick -> sse.newEventBuilder().comment("still here").build()));
  }

  private static OutboundSseEvent event(SlotNews news, Sse sse) {
    return sse.newEventBuilder().data(SlotNewsView.of(news)).build();
  }
}
