package ai.aureeture.availability.application.port;

import java.util.Set;

/** What must be true of the stored document for it to be replaced. */
public sealed interface Precondition {

  /** Nothing: created or replaced, whatever is there. */
  record None() implements Precondition {}

  /** There is no document yet. */
  record Absent() implements Precondition {}

  /** There is one. */
  record Present() implements Precondition {}

  /** The stored one has one of these revisions. */
  record Revision(Set<Long> oneOf) implements Precondition {
    public Revision {
      oneOf = Set.copyOf(oneOf);
    }
  }
}
