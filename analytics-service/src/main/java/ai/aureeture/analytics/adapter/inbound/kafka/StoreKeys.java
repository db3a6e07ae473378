package ai.aureeture.analytics.adapter.inbound.kafka;

import java.time.LocalDate;

/** Keys whose byte order is that of mentors, and within a mentor that of days. */
final class StoreKeys {
  /** Stands for all mentors of a partition. */
  static final String ALL_MENTORS = "";

  // Below every character of an id.
  private static final char END_OF_ID = '\u0000';
  private static final char AFTER_END_OF_ID = '\u0001';

  private StoreKeys() {}

  static String session(String mentorId, String sessionId) {
    return mentorId + END_OF_ID + sessionId;
  }

  static String day(String mentorId, LocalDate day) {
    return mentorId + END_OF_ID + day;
  }

  static LocalDate dayOf(String key) {
    return LocalDate.parse(key.substring(key.indexOf(END_OF_ID) + 1));
  }

  /** Before all that is kept of the mentor. */
  static String first(String mentorId) {
    return mentorId + END_OF_ID;
  }

  /** After all that is kept of the mentor. */
  static String last(String mentorId) {
    return mentorId + AFTER_END_OF_ID;
  }
}
