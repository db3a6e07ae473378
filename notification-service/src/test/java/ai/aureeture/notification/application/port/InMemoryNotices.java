package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.Notice;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Notices that live as long as a test. */
public final class InMemoryNotices implements Notices {
  private final List<Notice> all = new ArrayList<>();

  @Override
  public Uni<List<Notice>> add(List<InAppNotification> bells, Instant now) {
    return later(() -> bells.stream().map(bell -> add(bell, now)).toList());
  }

  private Notice add(InAppNotification bell, Instant now) {
    return all.stream()
        .filter(notice -> notice.id().equals(bell.id()))
        .findFirst()
        .orElseGet(() -> append(bell, now));
  }

  private Notice append(InAppNotification bell, Instant now) {
    var notice = Notice.of(bell, own(bell.recipientId()).count() + 1, now);
    all.add(notice);
    return notice;
  }

  @Override
  public Uni<List<Notice>> of(String recipientId, boolean unreadOnly, long before, int limit) {
    return later(() ->
        own(recipientId)
            .filter(notice -> notice.sequence() < before)
            .filter(notice -> !unreadOnly || notice.readAt().isEmpty())
            .sorted(Comparator.comparing(Notice::sequence).reversed())
            .limit(limit)
            .toList());
  }

  @Override
  public Uni<List<Notice>> after(String recipientId, long sequence, int limit) {
    return later(() ->
        own(recipientId).filter(notice -> notice.sequence() > sequence).limit(limit).toList());
  }

  @Override
  public Uni<Long> last(String recipientId) {
    return later(() -> own(recipientId).count());
  }

  @Override
  public Uni<Long> place(String recipientId, String noticeId) {
    return later(() ->
        own(recipientId)
            .filter(notice -> notice.id().equals(noticeId))
            .map(Notice::sequence)
            .findFirst()
            .orElse(0L));
  }

  @Override
  public Uni<Long> unread(String recipientId) {
    return later(() -> own(recipientId).filter(notice -> notice.readAt().isEmpty()).count());
  }

  @Override
  public Uni<Boolean> read(String recipientId, String noticeId, Instant at) {
    return later(() -> {
      var mine = own(recipientId).filter(notice -> notice.id().equals(noticeId)).toList();
      mine.forEach(notice -> markRead(notice, at));
      return !mine.isEmpty();
    });
  }

  @Override
  public Uni<Void> readAll(String recipientId, Instant at) {
    return later(() -> {
      own(recipientId).toList().forEach(notice -> markRead(notice, at));
      return null;
    });
  }

  @Override
  public Uni<Void> rewrite(String recipientId, String sessionId, String body) {
    return later(() -> {
      own(recipientId)
          .filter(notice -> notice.sessionId().equals(sessionId))
          .toList()
          .forEach(notice -> replace(notice, body, notice.readAt()));
      return null;
    });
  }

  private void markRead(Notice notice, Instant at) {
    if (notice.readAt().isEmpty()) {
      replace(notice, notice.body(), Optional.of(at));
    }
  }

  private void replace(Notice notice, String body, Optional<Instant> readAt) {
    all.set(
        all.indexOf(notice),
        new Notice(
            notice.id(),
            notice.recipientId(),
            notice.sequence(),
            notice.type(),
            notice.title(),
            body,
            notice.sessionId(),
            notice.createdAt(),
            readAt));
  }

  private Stream<Notice> own(String recipientId) {
    return all.stream().filter(notice -> notice.recipientId().equals(recipientId));
  }

  private <T> Uni<T> later(Supplier<T> answer) {
    return Uni.createFrom()
        .item(() -> {
          synchronized (all) {
            return answer.get();
          }
        });
  }
}
