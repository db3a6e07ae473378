package ai.aureeture.e2e.load.invariants;

import ai.aureeture.e2e.actors.Mail;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first invites among the mails that arrived, counted by session and address.
 *
 * @param complete from when on none is missing: the mailbox forgets the oldest mails
 */
record Invites(Map<List<String>, Long> counts, Instant complete) {
  private static final String UID = "UID:";

  static Invites of(List<Mail> oldestFirst) {
    var counts = new HashMap<List<String>, Long>();
    for (Mail mail : oldestFirst) {
      session(mail)
          .filter(_ -> mail.sequence() == 0)
          .ifPresent(session -> counts.merge(List.of(session, mail.to()), 1L, Long::sum));
    }
    return new Invites(
        counts, oldestFirst.isEmpty() ? Instant.MAX : oldestFirst.getFirst().receivedAt());
  }

  private static Optional<String> session(Mail mail) {
    return mail.invite()
        .lines()
        .filter(line -> line.startsWith(UID))
        .map(line -> line.substring(UID.length(), line.indexOf('@')))
        .findFirst();
  }
}
