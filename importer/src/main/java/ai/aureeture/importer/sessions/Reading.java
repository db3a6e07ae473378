package ai.aureeture.importer.sessions;

import ai.aureeture.importer.report.Entry;
import java.util.Map;
import java.util.Optional;

/**
 * What was read of a document.
 *
 * @param session empty where the entry says why it is refused
 */
record Reading(Entry entry, Optional<ReadSession> session) {

  /** The session as booking-service takes it; only of one that is not refused. */
  Map<String, Object> body() {
    return session.orElseThrow().body();
  }

  /**
   * @param body as booking-service takes it
   * @param remark for the operator; mostly empty
   */
  record ReadSession(Map<String, Object> body, String remark) {}
}
