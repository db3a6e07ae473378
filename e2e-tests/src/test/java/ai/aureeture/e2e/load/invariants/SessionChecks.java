package ai.aureeture.e2e.load.invariants;

import java.util.List;
import java.util.Map;

/** What belongs to each of these sessions, and how often. */
record SessionChecks(List<PaidSession> sessions, Report report) {

  /**
   * @param rooms by session and link
   */
  void oneLink(Map<List<String>, Long> rooms) {
    for (PaidSession session : sessions) {
      long its =
          session.link() == null
              ? 0
              : rooms.getOrDefault(List.of(session.id(), session.link()), 0L);
      if (its != 1) report.complain("%s: rooms with its link: %d", session.id(), its);
    }
    long links = sessions.stream().map(PaidSession::link).distinct().count();
    if (links != sessions.size()) report.complain("%d sessions, %d links", sessions.size(), links);
    report.count("%d sessions, %d different links", sessions.size(), links);
  }

  /**
   * @param made by session and person
   */
  void oneForEach(String what, Map<List<String>, Long> made) {
    long count = 0;
    for (PaidSession session : sessions) {
      for (var side : session.both()) {
        long its = made.getOrDefault(List.of(session.id(), side.id()), 0L);
        count += its;
        if (its != 1) report.complain("%s: %s to %s: %d", session.id(), what, side.id(), its);
      }
    }
    report.count("%d times %s", count, what);
  }

  /** Those that the mailbox may have forgotten must only not be there twice. */
  void noInviteTwice(Invites invites) {
    long found = 0;
    for (PaidSession session : sessions) {
      boolean mayBeForgotten = session.bookedAt().isBefore(invites.complete());
      for (var side : session.both()) {
        long its = invites.counts().getOrDefault(List.of(session.id(), side.email()), 0L);
        found += its;
        if (its > 1 || (its == 0 && !mayBeForgotten)) {
          report.complain("%s: invites to %s: %d", session.id(), side.email(), its);
        }
      }
    }
    report.count("%d invites are still in the mailbox", found);
  }
}
