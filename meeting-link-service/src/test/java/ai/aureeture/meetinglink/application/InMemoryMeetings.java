package ai.aureeture.meetinglink.application;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.application.port.Unreadable;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Meetings on a heap; {@link #away} makes the store go away, {@link #unreadable} are due first. */
public final class InMemoryMeetings implements Meetings {
  private final Map<String, Meeting> all = new HashMap<>();
  public final Deque<Unreadable> unreadable = new ArrayDeque<>();
  public boolean away;

  /** How often due meetings were looked for. */
  int looks;

  @Override
  public Uni<Meeting> addOrGet(Meeting first) {
    return now(() -> all.computeIfAbsent(first.id().text(), id -> first));
  }

  @Override
  public Uni<Meeting> change(MeetingId id, UnaryOperator<Meeting> decide) {
    return now(() -> {
      var before = all.get(id.text());
      if (before == null) {
        throw new IllegalStateException("no meeting " + id.text());
      }
      var after = decide.apply(before);
      all.put(id.text(), after);
      return after;
    });
  }

  @Override
  public Uni<Optional<Meeting>> takeDue(Instant now) {
    looks++;
    return now(() -> {
      if (!unreadable.isEmpty()) {
        throw unreadable.poll();
      }
      var due =
          all.values().stream()
              .filter(meeting -> meeting.isDue(now))
              .min(Comparator.comparing(meeting -> meeting.due().orElseThrow()))
              .map(meeting -> meeting.taken(now));
      due.ifPresent(meeting -> all.put(meeting.id().text(), meeting));
      return due;
    });
  }

  @Override
  public Uni<List<Meeting>> ofSession(String sessionId) {
    return now(() ->
        all.values().stream()
            .filter(meeting -> meeting.id().sessionId().equals(sessionId))
            .sorted(Comparator.comparing(meeting -> meeting.id().move()))
            .toList());
  }

  @Override
  public Uni<List<Meeting>> ofPerson(String personId) {
    return now(() ->
        all.values().stream()
            .filter(meeting -> meeting.request().person(personId).isPresent())
            .toList());
  }

  private <T> Uni<T> now(Supplier<T> work) {
    return Uni.createFrom()
        .item(() -> {
          synchronized (all) {
            if (away) {
              throw new Unavailable("the store of meetings", null);
            }
            return work.get();
          }
        });
  }
}
