package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.application.port.Offers.Page;
import ai.aureeture.booking.application.port.Offers.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MentorsView(List<MentorView> mentors, @Nullable String nextCursor) {

  static MentorsView of(Page page) {
    return new MentorsView(
        page.mentors().stream().map(MentorView::of).toList(),
        page.next().map(MentorsView::cursor).orElse(null));
  }

  static Place place(String cursor) {
    var parts = cursor.split("\n", -1);
    if (parts.length != 2 || cursor.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("Not a cursor of ours");
    }
    return new Place(parts[0], parts[1]);
  }

  private static String cursor(Place place) {
    return PageRequest.cursor(place.name() + "\n" + place.mentorId());
  }
}
