package ai.aureeture.notification.application.live;

import ai.aureeture.notification.application.port.LiveSink;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.inapp.Notice;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one open window is shown: every notice of its person after the place it began at, in order
 * and once, and every change of their sessions. What comes with its signal and is the next is shown
 * at once; anything else that has not been shown yet comes from the store, so lost, late and
 * repeated signals do no harm.
 */
public final class LiveStream {
  private static final int PAGE = 100;
  private static final int MOST_WAITING = 256;

  private final Notices notices;
  private final LiveSink sink;
  private final String personId;
  private final Cancellable running;
  private final AtomicInteger waiting = new AtomicInteger();
  private MultiEmitter<? super Signal> signals;
  private long shown;

  private sealed interface Signal {
    record NoticeStored(long sequence, Optional<Notice> known) implements Signal {}

    record Changed(Session session) implements Signal {}

    record CatchUp() implements Signal {}
  }

  LiveStream(Notices notices, LiveSink sink, String personId, long from) {
    this.notices = notices;
    this.sink = sink;
    this.personId = personId;
    this.shown = from;
    this.running =
        Multi.createFrom()
            .<Signal>emitter(emitter -> signals = emitter)
            .onItem()
            .transformToUniAndConcatenate(
                item -> show(item).onTermination().invoke(waiting::decrementAndGet))
            .subscribe()
            .with(done -> {}, failure -> sink.giveUp());
  }

  String personId() {
    return personId;
  }

  void noticeStored(long sequence) {
    tell(new Signal.NoticeStored(sequence, Optional.empty()));
  }

  void noticeStored(Notice notice) {
    tell(new Signal.NoticeStored(notice.sequence(), Optional.of(notice)));
  }

  void changed(Session session) {
    tell(new Signal.Changed(session));
  }

  void catchUp() {
    tell(new Signal.CatchUp());
  }

  void stop() {
    running.cancel();
  }

  private void tell(Signal item) {
    if (waiting.incrementAndGet() <= MOST_WAITING) {
      signals.emit(item);
    } else {
      // A window that takes nothing any more is closed rather than remembered without end.
      sink.giveUp();
    }
  }

  private Uni<Void> show(Signal item) {
    return switch (item) {
      case Signal.Changed(var session) -> sink.show(session);
      case Signal.CatchUp() -> showMissing();
      case Signal.NoticeStored(var sequence, _) when sequence <= shown ->
          Uni.createFrom().voidItem();
      case Signal.NoticeStored(var sequence, var known) ->
          known.filter(_ -> sequence == shown + 1).map(this::show).orElseGet(this::showMissing);
    };
  }

  private Uni<Void> showMissing() {
    return notices
        .after(personId, shown, PAGE)
        .flatMap(found ->
            Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(this::show)
                .collect()
                .last()
                .flatMap(_ -> found.size() < PAGE ? Uni.createFrom().voidItem() : showMissing()));
  }

  private Uni<Void> show(Notice notice) {
    return sink.show(notice).invoke(() -> shown = notice.sequence());
  }
}
