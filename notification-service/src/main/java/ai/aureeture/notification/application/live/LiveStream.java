package ai.aureeture.notification.application.live;

import ai.aureeture.notification.application.port.LiveSink;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.inapp.Notice;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one open window is shown: every notice of its person after the place it began at, in order
 * and once, and every change of their sessions. News only wake it up; what has not been shown yet
 * comes from the store, so lost, late and repeated news do no harm.
 */
public final class LiveStream {
  private static final int PAGE = 100;
  private static final int MOST_WAITING = 256;

  private final Notices notices;
  private final LiveSink screen;
  private final String personId;
  private final Cancellable running;
  private final AtomicInteger waiting = new AtomicInteger();
  private MultiEmitter<? super News> news;
  private long shown;

  private sealed interface News {
    record NoticeStored(long sequence) implements News {}

    record Changed(Session session) implements News {}

    record CatchUp() implements News {}
  }

  LiveStream(Notices notices, LiveSink screen, String personId, long from) {
    this.notices = notices;
    this.screen = screen;
    this.personId = personId;
    this.shown = from;
    this.running =
        Multi.createFrom()
            .<News>emitter(emitter -> news = emitter)
            .onItem()
            .transformToUniAndConcatenate(
                item -> show(item).onTermination().invoke(waiting::decrementAndGet))
            .subscribe()
            .with(done -> {}, failure -> screen.giveUp());
  }

  String personId() {
    return personId;
  }

  void noticeStored(long sequence) {
    tell(new News.NoticeStored(sequence));
  }

  void changed(Session session) {
    tell(new News.Changed(session));
  }

  void catchUp() {
    tell(new News.CatchUp());
  }

  void stop() {
    running.cancel();
  }

  private void tell(News item) {
    if (waiting.incrementAndGet() <= MOST_WAITING) {
      news.emit(item);
    } else {
      // A window that takes nothing any more is closed rather than remembered without end.
      screen.giveUp();
    }
  }

  private Uni<Void> show(News item) {
    return switch (item) {
      case News.Changed(var session) -> screen.show(session);
      case News.CatchUp() -> showMissing();
      case News.NoticeStored(var sequence) when sequence <= shown -> Uni.createFrom().voidItem();
      case News.NoticeStored _ -> showMissing();
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
    return screen.show(notice).invoke(() -> shown = notice.sequence());
  }
}
