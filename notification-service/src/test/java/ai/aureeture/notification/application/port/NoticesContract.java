package ai.aureeture.notification.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.Notice;
import ai.aureeture.notification.domain.inapp.NoticeType;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every collection of notices must hold. */
public abstract class NoticesContract {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");

  private final String noah = "user_" + UUID.randomUUID();

  protected abstract Notices notices();

  @Test
  void notifications_are_numbered_from_one_without_gaps() {
    add(3);

    assertEquals(List.of(3L, 2L, 1L), places(notices().of(noah, false, Long.MAX_VALUE, 10)));
    assertEquals(List.of(2L, 3L), places(notices().after(noah, 1, 10)));
    assertEquals(3, done(notices().last(noah)));
  }

  @Test
  void same_notification_is_stored_once() {
    var bell = bell(noah);

    var first = done(notices().add(List.of(bell), NOW)).getFirst();
    var again = done(notices().add(List.of(bell), NOW.plusSeconds(9))).getFirst();

    assertEquals(first, again);
    assertEquals(1, done(notices().last(noah)));
  }

  @Test
  void fifty_concurrent_notifications_have_consecutive_numbers() {
    var added =
        Multi.createFrom()
            .range(0, 50)
            .onItem()
            .transformToUni(i -> notices().add(List.of(bell(noah)), NOW))
            .merge(16)
            .collect()
            .asList();
    var numbers =
        done(added).stream().flatMap(List::stream).map(Notice::sequence).sorted().toList();

    assertEquals(LongStream.rangeClosed(1, 50).boxed().toList(), numbers);
  }

  @Test
  void concurrent_repeats_of_one_notification_are_stored_once() {
    var bell = bell(noah);

    var both =
        Uni.join()
            .all(notices().add(List.of(bell), NOW), notices().add(List.of(bell), NOW))
            .andFailFast();

    assertEquals(done(both).getFirst(), done(both).getLast());
    assertEquals(1, done(notices().last(noah)));
  }

  @Test
  void pages_go_on_below_a_place() {
    add(5);

    assertEquals(List.of(3L, 2L), places(notices().of(noah, false, 4, 2)));
    assertEquals(List.of(), places(notices().of(noah, false, 1, 2)));
  }

  @Test
  void bells_of_several_people_and_repeats_are_added_together() {
    var mira = "user_" + UUID.randomUUID();
    var first = bell(noah);
    var hers = bell(mira);
    add(2);

    assertEquals(List.of(3L, 1L), places(notices().add(List.of(first, hers), NOW)));
    assertEquals(List.of(3L, 1L), places(notices().add(List.of(first, hers), NOW)));
    var next = List.of(bell(noah), hers, bell(noah), bell(mira));
    assertEquals(List.of(4L, 1L, 5L, 2L), places(notices().add(next, NOW)));
    assertEquals(List.of(), places(notices().add(List.of(), NOW)));
  }

  @Test
  void reading_one_keeps_the_first_time() {
    add(2);
    var newest = done(notices().of(noah, false, Long.MAX_VALUE, 1)).getFirst();

    assertTrue(done(notices().read(noah, newest.id(), NOW)));
    assertTrue(done(notices().read(noah, newest.id(), NOW.plusSeconds(60))));

    assertEquals(1, done(notices().unread(noah)));
    assertEquals(List.of(1L), places(notices().of(noah, true, Long.MAX_VALUE, 10)));
    var read = done(notices().of(noah, false, Long.MAX_VALUE, 1)).getFirst();
    assertEquals(Optional.of(NOW), read.readAt());
  }

  @Test
  void person_cannot_read_notifications_of_another() {
    add(1);
    var notice = done(notices().of(noah, false, Long.MAX_VALUE, 1)).getFirst();
    var other = "user_" + UUID.randomUUID();

    assertFalse(done(notices().read(other, notice.id(), NOW)));
    assertEquals(0, done(notices().place(other, notice.id())));
    assertEquals(1, done(notices().place(noah, notice.id())));
    assertEquals(1, done(notices().unread(noah)));
  }

  @Test
  void reading_all_leaves_none_unread() {
    add(3);

    done(notices().readAll(noah, NOW));

    assertEquals(0, done(notices().unread(noah)));
    var read = done(notices().of(noah, false, Long.MAX_VALUE, 10));
    read.forEach(notice -> assertTrue(notice.readAt().isPresent()));
  }

  @Test
  void texts_of_a_persons_notifications_of_a_session_can_be_replaced() {
    add(2);
    var newest = done(notices().of(noah, false, Long.MAX_VALUE, 1)).getFirst();
    done(notices().read(noah, newest.id(), NOW));

    done(notices().rewrite(noah, "session-1", "deleted"));
    done(notices().rewrite(noah, "another", "not this"));

    var read = done(notices().of(noah, false, Long.MAX_VALUE, 10));
    assertEquals(List.of("deleted", "deleted"), read.stream().map(Notice::body).toList());
    assertEquals(Optional.of(NOW), read.getFirst().readAt());
    assertEquals(1, done(notices().unread(noah)));
  }

  private void add(int count) {
    IntStream.range(0, count).forEach(i -> done(notices().add(List.of(bell(noah)), NOW)));
  }

  private static InAppNotification bell(String recipient) {
    return new InAppNotification(
        UUID.randomUUID().toString(),
        recipient,
        NoticeType.SESSION_CONFIRMED,
        "Session confirmed",
        "It stands.",
        "session-1");
  }

  private static List<Long> places(Uni<List<Notice>> found) {
    return done(found).stream().map(Notice::sequence).toList();
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private static <T> T done(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(60));
  }
}
