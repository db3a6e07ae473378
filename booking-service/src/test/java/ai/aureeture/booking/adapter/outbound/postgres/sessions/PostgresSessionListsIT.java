package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.paid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.lists.SessionLists;
import ai.aureeture.booking.application.port.lists.SessionLists.Owner;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.Store;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PostgresSessionListsIT {
  private static final int READINGS = 300;

  @Inject SessionLists lists;

  @Test
  void session_that_moves_between_two_reads_is_in_exactly_one_list() {
    var session = paid(held());
    var owner = new Owner(Participant.MENTOR, session.mentor());
    var now = Instant.now();
    var isRead = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var moves =
          threads.submit(() -> {
            while (!isRead.get()) {
              Store.move(session.id(), now.minus(Duration.ofMinutes(90)));
              Store.move(session.id(), now.plus(Duration.ofMinutes(90)));
            }
          });
      try {
        for (int i = 0; i < READINGS && !moves.isDone(); i++) {
          var both = OnVertx.now(() -> lists.both(owner, now, 50));
          assertEquals(1, both.upcoming().sessions().size() + both.past().sessions().size());
        }
      } finally {
        isRead.set(true);
      }
    }
  }
}
