package ai.aureeture.booking.domain;

import java.util.Optional;

/**
 * Who changes a session: no change is anonymous.
 *
 * @param personId the identity provider's user id; empty for what is no person
 */
public record Actor(Role role, Optional<String> personId) {
  /** A report of a payment, a room or a mail, from a provider. */
  public static final Actor PROVIDER = new Actor(Role.PROVIDER, Optional.empty());

  /** What happens without a request. */
  public static final Actor TIME = new Actor(Role.TIME, Optional.empty());

  public enum Role {
    MENTOR,
    STUDENT,
    ADMIN,
    PROVIDER,
    TIME
  }

  public static Actor of(Participant participant, String personId) {
    return switch (participant) {
      case MENTOR -> new Actor(Role.MENTOR, Optional.of(personId));
      case STUDENT -> student(personId);
    };
  }

  public static Actor student(String personId) {
    return new Actor(Role.STUDENT, Optional.of(personId));
  }

  public static Actor admin(String personId) {
    return new Actor(Role.ADMIN, Optional.of(personId));
  }
}
