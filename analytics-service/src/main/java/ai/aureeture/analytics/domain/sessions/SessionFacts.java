package ai.aureeture.analytics.domain.sessions;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was heard of one session. It grows with every event and never shrinks: an event that
 * comes again adds nothing, one that comes late adds what it would have added in time, and in
 * whatever order all have come, the facts are the same.
 *
 * @param state the newest that was heard
 * @param held whether it began as a hold for payment
 * @param refunds by the version that tells of each; those that failed as well
 * @param asks by the request's id
 * @param mentorCame whether the mentor went into the room
 * @param completedByTime whether it was completed without the mentor saying so
 */
public record SessionFacts(
    SessionState state,
    boolean held,
    Optional<Release> release,
    Optional<Payment> payment,
    SortedMap<Long, Refund> refunds,
    SortedMap<String, Ask> asks,
    boolean mentorCame,
    boolean completedByTime) {

  public SessionFacts {
    refunds = Collections.unmodifiableSortedMap(new TreeMap<>(refunds));
    asks = Collections.unmodifiableSortedMap(new TreeMap<>(asks));
  }

  /** What any event tells: the session as it stood right after. */
  public static SessionFacts of(SessionState state) {
    return new SessionFacts(
        state,
        false,
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        new TreeMap<>(),
        false,
        false);
  }

  public SessionFacts asHeld() {
    return new SessionFacts(
        state, true, release, payment, refunds, asks, mentorCame, completedByTime);
  }

  public SessionFacts with(Release told) {
    return new SessionFacts(
        state, held, Optional.of(told), payment, refunds, asks, mentorCame, completedByTime);
  }

  public SessionFacts with(Payment told) {
    return new SessionFacts(
        state, held, release, Optional.of(told), refunds, asks, mentorCame, completedByTime);
  }

  public SessionFacts with(Refund told) {
    return new SessionFacts(
        state,
        held,
        release,
        payment,
        new TreeMap<>(Map.of(state.version(), told)),
        asks,
        mentorCame,
        completedByTime);
  }

  public SessionFacts with(String requestId, Ask told) {
    return new SessionFacts(
        state,
        held,
        release,
        payment,
        refunds,
        merged(asks, new TreeMap<>(Map.of(requestId, told))),
        mentorCame,
        completedByTime);
  }

  public SessionFacts withMentorInRoom() {
    return new SessionFacts(state, held, release, payment, refunds, asks, true, completedByTime);
  }

  public SessionFacts asCompletedByTime() {
    return new SessionFacts(state, held, release, payment, refunds, asks, mentorCame, true);
  }

  /** These facts and those that another event of the session tells. */
  public SessionFacts and(SessionFacts told) {
    var allRefunds = new TreeMap<>(refunds);
    told.refunds.forEach(allRefunds::putIfAbsent);
    return new SessionFacts(
        told.state.version() > state.version() ? told.state : state,
        held || told.held,
        release.or(told::release),
        payment.or(told::payment),
        allRefunds,
        merged(asks, told.asks),
        mentorCame || told.mentorCame,
        completedByTime || told.completedByTime);
  }

  private static SortedMap<String, Ask> merged(
      SortedMap<String, Ask> known, SortedMap<String, Ask> told) {
    var all = new TreeMap<>(known);
    told.forEach((id, ask) -> all.merge(id, ask, Ask::with));
    return all;
  }
}
