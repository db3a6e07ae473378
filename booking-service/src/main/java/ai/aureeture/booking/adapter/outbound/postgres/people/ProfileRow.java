package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.domain.mentor.Profile;
import ai.aureeture.booking.domain.mentor.Profile.Experience;
import ai.aureeture.booking.domain.mentor.Profile.Link;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mentor's profile without its skills, which are the offer's topics. */
@Entity
@Table(name = "mentor_profile")
public class ProfileRow extends PanacheEntityBase {
  private static final TypeReference<List<String>> LINES = new TypeReference<>() {};
  private static final TypeReference<List<Experience>> EXPERIENCE = new TypeReference<>() {};
  private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};

  @Id
  @Column(name = "mentor_id")
  public String mentorId;

  String about;
  String languages;
  String experience;
  String links;
  String covers;

  @Column(name = "updated_at")
  Instant updatedAt;

  static ProfileRow of(String mentorId) {
    var row = new ProfileRow();
    row.mentorId = mentorId;
    return row;
  }

  ProfileRow take(Profile profile, Instant at) {
    about = profile.about().orElse(null);
    languages = JsonText.of(profile.languages());
    experience = JsonText.of(profile.experience());
    links = JsonText.of(profile.links());
    covers = JsonText.of(profile.covers());
    updatedAt = at;
    return this;
  }

  Profile toProfile(List<String> skills) {
    return new Profile(
        Optional.ofNullable(about),
        skills,
        JsonText.read(languages, LINES),
        JsonText.read(experience, EXPERIENCE),
        JsonText.read(links, LINKS),
        JsonText.read(covers, LINES));
  }

  static Profile none(List<String> skills) {
    return new Profile(Optional.empty(), skills, List.of(), List.of(), List.of(), List.of());
  }
}
