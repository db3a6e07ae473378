package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.application.port.people.Mentors.Address;
import ai.aureeture.booking.application.port.people.Mentors.Directory;
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
   */
  record PageAddressView(String slug, @Nullable Instant updatedAt) {
    static PageAddressView of(Address address) {
      return new PageAddressView(address.slug(), address.updatedAt().orElse(null));
    }
  }
}
