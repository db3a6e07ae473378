package ai.aureeture.analytics.domain.listings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.Figures;
import java.util.List;
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

  @Test
  void in_whatever_order_and_however_often_it_is_told_the_same_stands() {
    var some = List.of(new ListedSlots(8, 7), new ListedSlots(16, 3), new ListedSlots(16, 2));
    for (var first : some) {
      assertEquals(first, first.and(first));
      for (var second : some) {
        assertEquals(first.and(second), second.and(first));
        for (var third : some) {
          assertEquals(first.and(second).and(third), first.and(second.and(third)));
        }
      }
    }
    assertEquals(
        new ListedSlots(16, 3), some.stream().reduce(new ListedSlots(0, 0), ListedSlots::and));
  }
}
