package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.Offers.Listing;
import ai.aureeture.booking.application.port.people.MentorListings.NextSlot;
import ai.aureeture.booking.application.port.people.Mentors.Mentor;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that a mentor's page shows but for the free times: what the list says of them, and more. */
record MentorPageView(
    @Schema(description = "The same as mentorId") String id,
    @Schema(description = "The same as mentorId") @JsonProperty("_id") String sameId,
    String mentorId,
    @Schema(description = "What the page is called now, whichever slug it was asked for by")
        String slug,
    String name,
    @Nullable String headline,
    @Schema(description = "The headline; empty for none") String title,
    @Schema(description = "Empty for none") String company,
    @Schema(description = "The photo's path here, or an https address elsewhere; null for none")
        @Nullable String avatarUrl,
    @Schema(description = "The topics they help with; empty until given") List<String> expertise,
    BigDecimal price,
    String currency,
    @Schema(
            description =
                "What makes a booking stand: the booking or payment itself, or the mentor's answer")
        ConfirmationMode confirmation,
    @Schema(description = "From 1 to 5; 0 until reviewed") BigDecimal rating,
    @Schema(description = "How many reviews the rating is the mean of") long reviews,
    @Schema(
            description =
                "The start of their first slot that can be booked, as of some seconds ago; null"
                    + " for none")
        @Nullable Instant nextFreeAt,
    @Nullable String about,
    @Schema(description = "The same as expertise") List<String> skills,
    @Schema(description = "BCP 47 tags") List<String> languages,
    List<ExperienceView> experience,
    List<LinkView> links,
    @Schema(description = "What a session covers, a line each") List<String> covers,
    @Schema(description = "How many sessions were completed") long sessionsHeld,
    PolicyView policy) {

  static MentorPageView of(Mentor mentor, NextSlot next, BookingPolicy policy) {
    var listed =
        MentorView.of(new Listing(mentor.offer(), mentor.slug(), mentor.photo(), mentor.rating()));
    var profile = ProfileView.of(mentor);
    return new MentorPageView(
        listed.id(),
        listed.sameId(),
        listed.mentorId(),
        listed.slug(),
        listed.name(),
        listed.headline(),
        listed.title(),
        listed.company(),
        listed.avatarUrl(),
        listed.expertise(),
        listed.price(),
        listed.currency(),
        listed.confirmation(),
        listed.rating(),
        listed.reviews(),
        next.freeAt().orElse(null),
        profile.about(),
        profile.skills(),
        profile.languages(),
        profile.experience(),
        profile.links(),
        profile.covers(),
        mentor.sessionsHeld(),
        PolicyView.of(policy));
  }

  /**
   * What becomes of a paid session that one of the two cannot make.
   *
   * @param cancellable whether they can cancel it themselves
   * @param reschedules how often each may ask to move it
   * @param answerHours how long the other one has to answer
   * @param refundedIfNotConfirmed whether a payment that books nothing goes back in full
   * @param supportContact who helps with all else
   */
  record PolicyView(
      boolean cancellable,
      int reschedules,
      long answerHours,
      boolean refundedIfNotConfirmed,
      String supportContact) {

    static PolicyView of(BookingPolicy policy) {
      var moves = policy.reschedules();
      return new PolicyView(
          false,
          moves.mostPerSide(),
          moves.timeToAnswer().toHours(),
          true,
          policy.supportContact());
    }
  }
}
