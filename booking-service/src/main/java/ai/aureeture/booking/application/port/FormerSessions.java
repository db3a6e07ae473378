package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.imports.FormerSession;
import ai.aureeture.booking.domain.imports.SessionNotImported;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.session.Decision;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The sessions of the former database on their way here. */
public interface FormerSessions {

  /**
   * Saves what is decided of each session and is not here yet, in the given order and in one
   * transaction, which a dry run undoes. A session that cannot have its time or its payment is left
   * out; the others are not affected. Fails as a whole, and saves nothing, when the store cannot
   * work.
   *
   * @param decide gets the mentor's offer; throws {@link SessionNotImported}
   */
  Uni<List<Outcome>> save(
      List<FormerSession> sessions,
      BiFunction<FormerSession, Offer, Decision> decide,
      boolean dryRun,
      Actor admin);

  /**
   * What became of one session.
   *
   * @param reason why it was refused
   * @param remark what the operator should know of one that is here
   */
  record Outcome(
      FormerSession session,
      Result result,
      Optional<SessionNotImported.Reason> reason,
      Optional<Remark> remark) {

    public static Outcome imported(FormerSession session, Optional<Remark> remark) {
      return new Outcome(session, Result.IMPORTED, Optional.empty(), remark);
    }

    public static Outcome alreadyThere(FormerSession session, Optional<Remark> remark) {
      return new Outcome(session, Result.ALREADY_THERE, Optional.empty(), remark);
    }

    public static Outcome refused(FormerSession session, SessionNotImported.Reason reason) {
      return new Outcome(session, Result.REFUSED, Optional.of(reason), Optional.empty());
    }
  }

  enum Result {
    IMPORTED,
    ALREADY_THERE,
    REFUSED
  }

  enum Remark {
    /** It is cancelled and its payment was not given back. */
    PAID_BUT_CANCELLED,
    /** The time that was proposed for it is taken: the one who answers chooses another. */
    PROPOSED_TIME_TAKEN,
    /** It was moved or cancelled in the former database after it was imported. */
    CHANGED_SINCE
  }
}
