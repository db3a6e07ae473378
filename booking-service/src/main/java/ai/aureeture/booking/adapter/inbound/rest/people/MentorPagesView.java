package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.application.port.people.Mentors.Address;
import ai.aureeture.booking.application.port.people.Mentors.Directory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param pageCount how many such lists there are
 */
record MentorPagesView(int pageCount, List<PageAddressView> pages) {

  static MentorPagesView of(Directory directory, int size) {
    return new MentorPagesView(
        (int) Math.ceilDiv(directory.total(), size),
        directory.addresses().stream().map(PageAddressView::of).toList());
  }

  /**
   * @param slug of {@code /m/{slug}}
   * @param updatedAt when the profile last changed; null before there is one
   * @param rating from 1 to 5; 0 until reviewed
   * @param reviews how many reviews the rating is the mean of
   */
  record PageAddressView(
      String slug, @Nullable Instant updatedAt, BigDecimal rating, long reviews) {
    static PageAddressView of(Address address) {
      return new PageAddressView(
          address.slug(),
          address.updatedAt().orElse(null),
          address.rating().mean(),
          address.rating().count());
    }
  }
}
