package ai.aureeture.availability.application.schedule;

import java.util.Set;

/** What must be true of the stored document for it to be changed. */
@FunctionalInterface
public interface Precondition {
  /** Created or replaced, whatever is there. */
  Precondition NONE = revision -> true;

  /** There is no document yet. */
  Precondition ABSENT = revision -> revision == 0;

  /** There is one. */
  Precondition PRESENT = revision -> revision > 0;

  /** The stored one has one of these revisions. */
  static Precondition revisionIn(Set<Long> revisions) {
    return revisions::contains;
  }

  /**
   * @param revision of the stored document; 0 when there is none
   */
  boolean holds(long revision);
}
