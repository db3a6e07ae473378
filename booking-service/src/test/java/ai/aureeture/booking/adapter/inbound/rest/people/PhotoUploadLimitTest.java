package ai.aureeture.booking.adapter.inbound.rest.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.http.problems.Problem;
import org.junit.jupiter.api.Test;

class PhotoUploadLimitTest {

  @Test
  void one_more_than_allowed_in_an_hour_is_refused_for_that_person_alone() {
    var limit = new PhotoUploadLimit(300);
    upload(limit, PhotoUploadLimit.AN_HOUR);
    assertEquals(429, assertThrows(Problem.class, () -> limit.count("asha")).status());
    assertDoesNotThrow(() -> limit.count("bela"));
  }

  @Test
  void without_limits_of_a_person_there_is_none() {
    assertDoesNotThrow(() -> upload(new PhotoUploadLimit(0), 3 * PhotoUploadLimit.AN_HOUR));
  }

  private static void upload(PhotoUploadLimit limit, int times) {
    for (int i = 0; i < times; i++) {
      limit.count("asha");
    }
  }
}
