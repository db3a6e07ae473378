package ai.aureeture.availability.adapter.outbound.mongo;

import ai.aureeture.availability.application.AvailabilityRefused;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/**
 * When a person's data was last erased, noted in the document of their availability. Beside it the
 * document holds the last revision, and nothing else until they say again when they can be booked.
 */
final class Erasure {
  /** ISO-8601, since BSON's dates end at milliseconds. */
  static final String AT = "erasedAt";

  private Erasure() {}

  /**
   * @throws AvailabilityRefused when the change was asked for before the erasure
   */
  static void requireNoneSince(Instant command, Document document) {
    if (isKnown(command, document)) {
      throw AvailabilityRefused.erased();
    }
  }

  /** Whether the noted erasure is of that time or later. */
  static boolean isKnown(Instant instant, Document document) {
    var noted = Optional.ofNullable(document.getString(AT)).map(Instant::parse);
    return noted.filter(at -> !at.isBefore(instant)).isPresent();
  }

  static Document note(Instant at, Document document) {
    return document.append(AT, at.toString());
  }

  /** The next document with the note of the one before. */
  static Document keep(Optional<Document> before, Document next) {
    before.map(document -> document.getString(AT)).ifPresent(at -> next.append(AT, at));
    return next;
  }
}
