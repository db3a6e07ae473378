package ai.aureeture.booking.adapter.outbound.identity;

import ai.aureeture.booking.application.port.people.AccountProfiles.Profile;
import ai.aureeture.http.callers.PersonClaims;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clerk's user, of whose addresses only the primary one counts. */
@JsonNaming(SnakeCaseStrategy.class)
record ClerkUser(
    String firstName,
    String lastName,
    String primaryEmailAddressId,
    List<EmailAddress> emailAddresses) {

  Profile toProfile() {
    var primary = primary();
    return new Profile(
        Optional.ofNullable(PersonClaims.name(fullName())),
        primary.map(address -> PersonClaims.email(address.emailAddress())),
        primary.filter(EmailAddress::isVerified).isPresent());
  }

  private String fullName() {
    return Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  private Optional<EmailAddress> primary() {
    return Stream.ofNullable(emailAddresses)
        .flatMap(List::stream)
        .filter(address -> address.id() != null && address.id().equals(primaryEmailAddressId))
        .findFirst();
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record EmailAddress(String id, String emailAddress, Verification verification) {

    /** Unlike a claim, this always says so of a checked address. */
    boolean isVerified() {
      return verification != null && "verified".equals(verification.status());
    }
  }

  record Verification(String status) {}
}
