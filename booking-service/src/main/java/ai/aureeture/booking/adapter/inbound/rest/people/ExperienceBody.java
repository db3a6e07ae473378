package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.domain.mentor.Profile.Experience;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a mentor did, as they send it. */
record ExperienceBody(
    @NotBlank @SingleLine @Size(max = 120) String role,
    @SingleLine @Size(max = 120) String organisation,
    @Schema(description = "A year") @NotNull @Min(Experience.EARLIEST) @Max(Experience.LATEST)
        Integer since,
    @Schema(description = "A year; left out for today")
        @Min(Experience.EARLIEST)
        @Max(Experience.LATEST)
        Integer until) {

  ExperienceBody {
    role = TextRules.trimmed(role);
    organisation = TextRules.trimmed(organisation);
  }

  boolean endsBeforeItBegins() {
    return until != null && until < since;
  }

  Experience toExperience() {
    return new Experience(
        role,
        Optional.ofNullable(organisation).filter(name -> !name.isEmpty()),
        since,
        Optional.ofNullable(until));
  }
}
