package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.domain.slots.NextSlots;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When mentors can be booked next. Who has no plan is not among them. */
record NextSlotsView(List<MentorView> mentors) {

  static NextSlotsView of(List<NextSlots> found) {
    return new NextSlotsView(found.stream().map(MentorView::of).toList());
  }

  /**
   * @param nextFreeAt the start of the first slot that can be booked at once; null for none
   * @param bookableUntil until when that one can; null for none
   * @param freeQuarters in hexadecimal 1,344 bits, one for each quarter of an hour of two weeks,
   *     the bit of number (epoch seconds / 900) mod 1,344, counted from the left, is 1 if a slot
   *     that can be booked at once starts in that quarter within the next 14 days
   */
  record MentorView(
      String mentorId,
      String timezone,
      int sessionMinutes,
      @Nullable Instant nextFreeAt,
      @Nullable Instant bookableUntil,
      String freeQuarters) {

    static MentorView of(NextSlots next) {
      var plan = next.availability();
      return new MentorView(
          plan.mentorId(),
          plan.timezone().getId(),
          plan.rules().sessionMinutes(),
          next.first().orElse(null),
          next.bookableUntil().orElse(null),
          hexadecimal(next.quarters()));
    }

    private static String hexadecimal(BitSet bits) {
      var digits = new StringBuilder(NextSlots.QUARTERS / 4);
      for (int bit = 0; bit < NextSlots.QUARTERS; bit += 4) {
        int digit = 0;
        for (int i = bit; i < bit + 4; i++) {
          digit = 2 * digit + (bits.get(i) ? 1 : 0);
        }
        digits.append(Character.forDigit(digit, 16));
      }
      return digits.toString();
    }
  }
}
