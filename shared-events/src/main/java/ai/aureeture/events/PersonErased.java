package ai.aureeture.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A person had their data erased. Sent once for every such request, with or without sessions, and
 * told again with its first time where everything is told again; each session that had something to
 * erase has a {@link PersonalDataErased} of its own. Consumers delete what the person gave them
 * before that time.
 *
 * @param personId the id, which stays as a pseudonym; the person may come back under it
 * @param erasedAt when it was asked for; of several the latest counts. What the person does after
 *     it is theirs to keep
 */
@EventType("ai.aureeture.booking.PersonErased.v1")
public record PersonErased(String personId, Instant erasedAt) implements PersonEvent {
  public PersonErased {
    requireNonNull(personId);
    requireNonNull(erasedAt);
  }
}
