package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.port.Offers.Page;
import ai.aureeture.booking.application.port.Offers.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MentorsView(List<MentorView> mentors, @Nullable String nextCursor) {

  static MentorsView of(Page page) {
    return new MentorsView(
        page.offers().stream().map(MentorView::of).toList(),
        page.next().map(MentorsView::cursor).orElse(null));
  }

  static Place place(String cursor) {
    var parts = cursor.split("\n", -1);
    return new Place(Texts.required(parts[0]), Texts.required(parts[1]));
  }

  private static String cursor(Place place) {
    return PageRequest.cursor(place.name() + "\n" + place.mentorId());
  }
}
