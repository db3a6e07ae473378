package ai.aureeture.booking.adapter.outbound.postgres;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.people.MentorListings;
import ai.aureeture.booking.application.port.people.MentorListings.Found;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class MentorListingsIT {
  // So late that the timer takes none of them.
  private static final Instant LEASE = Instant.parse("2999-01-01T00:00:00Z");
  private static final Instant OF_ANOTHER = LEASE.plusSeconds(1);
  private static final Instant OLD = Instant.parse("2998-01-01T09:00:00Z");
  private static final Instant NEW = Instant.parse("2998-01-01T10:00:00Z");

  @Inject MentorListings listings;

  @Test
  void a_late_answer_does_not_replace_that_of_another_replica() {
    var id = mentor();
    asMentor(id).body(offer()).put("/api/mentors/" + id).then().statusCode(200);
    isTakenUntil(LEASE, id);
    keep(id, OLD, LEASE);
    assertEquals(Optional.of(OLD), next(id));
    isTakenUntil(OF_ANOTHER, id);
    keep(id, NEW, LEASE);
    assertEquals(Optional.of(OLD), next(id));
    keep(id, NEW, OF_ANOTHER);
    assertEquals(Optional.of(NEW), next(id));
  }

  private static void isTakenUntil(Instant lease, String id) {
    Store.run(
        "update mentor_listing set refresh_at = cast(? as timestamptz) where mentor_id = ?",
        lease.toString(),
        id);
  }

  private void keep(String id, Instant start, Instant lease) {
    var found =
        new Found(id, "Asia/Kolkata", 60, Optional.of(start), Optional.of(start), "0".repeat(336));
    var _ =
        OnVertx.now(() -> listings.keep(List.of(id), List.of(found), lease, Instant.now(), LEASE));
  }

  private Optional<Instant> next(String id) {
    return OnVertx.now(() -> listings.next(id)).freeAt();
  }
}
