package ai.aureeture.booking.adapter.outbound.identity;

import ai.aureeture.booking.application.port.people.AccountProfiles.Profile;
import ai.aureeture.http.callers.PersonClaims;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** The claims of a user-info answer that we use (OpenID Connect Core section 5.1). */
record UserInfo(
    String sub, Object name, Object email, @JsonProperty("email_verified") Object emailVerified) {

  /** Nothing where it is about another person, as section 5.3.2 demands. */
  Profile toProfile(String personId) {
    return personId.equals(sub)
        ? new Profile(
            Optional.ofNullable(PersonClaims.name(name)),
            Optional.ofNullable(PersonClaims.email(email)),
            PersonClaims.isVerified(emailVerified))
        : Profile.NOTHING;
  }
}
