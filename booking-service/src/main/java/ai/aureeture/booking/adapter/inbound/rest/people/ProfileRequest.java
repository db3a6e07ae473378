package ai.aureeture.booking.adapter.inbound.rest.people;

import ai.aureeture.booking.domain.mentor.LanguageTags;
import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.mentor.Slug;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.validation.MultiLine;
import ai.aureeture.http.validation.SingleLine;
import ai.aureeture.http.validation.TextRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a mentor's page is to tell; what is left out is removed, but for the slug. */
record ProfileRequest(
    @Schema(description = "What the page is called from now on; the present one if left out")
        @Size(min = Slug.SHORTEST, max = Slug.LONGEST)
        @Pattern(regexp = Slug.FORM, message = SLUG)
        String slug,
    @MultiLine @Size(max = Profile.LONGEST_ABOUT) String about,
    @Schema(description = "The topics they help with; also the offer's expertise")
        @Size(max = Profile.MOST_SKILLS)
        List<@NotBlank @SingleLine @Size(max = Profile.LONGEST_SKILL) String> skills,
    @Schema(description = "BCP 47 tags, such as en or pt-BR") @Size(max = Profile.MOST_LANGUAGES)
        List<@NotNull @Size(max = LanguageTags.LONGEST) String> languages,
    @Size(max = Profile.MOST_EXPERIENCE) List<@NotNull @Valid ExperienceBody> experience,
    @Size(max = Profile.MOST_LINKS) List<@NotNull @Valid LinkView> links,
    @Schema(description = "What a session covers, a line each") @Size(max = Profile.MOST_COVERS)
        List<@NotBlank @SingleLine @Size(max = Profile.LONGEST_LINE) String> covers) {

  private static final String SLUG = "must be lower-case letters and digits, with single hyphens";

  ProfileRequest {
    about = TextRules.normalizedLines(about);
    skills = trimmed(skills);
    languages = trimmed(languages);
    experience = experience == null ? List.of() : experience;
    links = links == null ? List.of() : links;
    covers = trimmed(covers);
  }

  Optional<Slug> chosenSlug() {
    return Optional.ofNullable(slug).map(Slug::new);
  }

  Profile toProfile() {
    IntStream.range(0, experience.size())
        .filter(index -> experience.get(index).endsBeforeItBegins())
        .findFirst()
        .ifPresent(index -> {
          throw Problem.invalid(
              "experience[%d].until".formatted(index), "must not be before it began");
        });
    return new Profile(
        Optional.ofNullable(about).filter(text -> !text.isEmpty()),
        skills.stream().distinct().toList(),
        IntStream.range(0, languages.size()).mapToObj(this::language).distinct().toList(),
        experience.stream().map(ExperienceBody::toExperience).toList(),
        links.stream().map(LinkView::toLink).toList(),
        covers);
  }

  private String language(int index) {
    return LanguageTags.canonical(languages.get(index))
        .orElseThrow(() ->
            Problem.invalid("languages[%d]".formatted(index), "must be a BCP 47 language tag"));
  }

  private static List<String> trimmed(List<String> lines) {
    return lines == null ? List.of() : lines.stream().map(TextRules::trimmed).toList();
  }
}
