package ai.aureeture.e2e.load.invariants;

import ai.aureeture.e2e.actors.Mail;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The first invites among the mails that arrived, counted by session and address. The first that
 * one person gets may be the second calendar revision, where the link came between the mails to the
 * two. For loads that move no session.
 *
 * @param complete from when on none is missing: the mailbox forgets the oldest mails
 */
record Invites(Map<List<String>, Long> counts, Instant complete) {
  private static final String UID = "UID:";

  static Invites of(List<Mail> oldestFirst) {
    var revisions = new HashMap<List<String>, TreeMap<Integer, Long>>();
    for (Mail mail : oldestFirst) {
      session(mail)
          .ifPresent(session ->
              revisions
                  .computeIfAbsent(List.of(session, mail.to()), _ -> new TreeMap<>())
                  .merge(mail.sequence(), 1L, Long::sum));
    }
    var counts = new HashMap<List<String>, Long>();
    revisions.forEach((invited, its) -> counts.put(invited, its.firstEntry().getValue()));
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
