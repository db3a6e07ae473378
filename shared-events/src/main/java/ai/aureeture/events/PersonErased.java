package ai.aureeture.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A person had their data erased. Sent once for every such request, with or without sessions; each
 * session of the person has a {@link PersonalDataErased} of its own. Consumers delete what the
 * person gave them before that time.
 *
 * @param personId the id, which stays as a pseudonym
 * @param erasedAt what the person asks for after this time is theirs to ask
 */
@EventType("ai.aureeture.booking.PersonErased.v1")
public record PersonErased(String personId, Instant erasedAt) implements PersonEvent {
  public PersonErased {
    requireNonNull(personId);
    requireNonNull(erasedAt);
  }
}
