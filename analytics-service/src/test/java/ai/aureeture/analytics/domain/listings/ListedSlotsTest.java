package ai.aureeture.analytics.domain.listings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.Figures;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedSlotsTest {

  @Test
  void what_is_listed_and_booked_is_counted() {
    assertEquals(
        Map.of(Count.LISTED, 16L, Count.LISTED_AND_BOOKED, 3L),
        new ListedSlots(16, 3).figures().counts());
    assertEquals(Figures.NONE, new ListedSlots(0, 0).figures());
  }
}
