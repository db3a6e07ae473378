package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.domain.mentor.PhotoName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a photo is. */
record PhotoView(@Schema(description = "Its path at this host") String photoUrl) {
  /** What every photo's path begins with. */
  static final String BEGINNING = "/api/mentors/";

  static PhotoView of(String mentorId, PhotoName name) {
    return new PhotoView(path(mentorId, name));
  }

  static String path(String mentorId, PhotoName name) {
    var mentor = URLEncoder.encode(mentorId, StandardCharsets.UTF_8).replace("+", "%20");
    return BEGINNING + mentor + "/photos/" + name.value() + ".jpg";
  }
}
