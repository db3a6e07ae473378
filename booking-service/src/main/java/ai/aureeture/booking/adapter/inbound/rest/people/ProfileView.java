package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mentor's profile as they edit it; their name, headline and company are the offer's. */
record ProfileView(
    @Schema(description = "What the mentor's page is called: /m/{slug}") String slug,
    @Schema(description = "The uploaded photo's path here; null for none")
        @Nullable String photoUrl,
    @Nullable String about,
    List<String> skills,
    List<String> languages,
    List<ExperienceView> experience,
    List<LinkView> links,
    List<String> covers) {

  static ProfileView of(Mentor mentor) {
    var profile = mentor.profile();
    return new ProfileView(
        MentorView.slug(mentor.slug(), mentor.offer()),
        mentor.photo().map(name -> PhotoView.path(mentor.offer().mentorId(), name)).orElse(null),
        profile.about().orElse(null),
        profile.skills(),
        profile.languages(),
        profile.experience().stream().map(ExperienceView::of).toList(),
        profile.links().stream().map(LinkView::of).toList(),
        profile.covers());
  }
}
