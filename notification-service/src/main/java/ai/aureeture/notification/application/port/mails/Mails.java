package ai.aureeture.notification.application.port.mails;

import ai.aureeture.notification.domain.mails.Mail;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All mails, stored before they are sent. Every change of one is atomic. */
public interface Mails {

  /**
   * Stores a new mail, with the trace that it follows from; one of the same id that is already
   * there stays and is answered.
   */
  Uni<Mail> add(Mail mail);

  /** As {@link #add}, several at once. */
  Uni<Void> addAll(List<Mail> mails);

  /**
   * As {@link #change}, several at once. Those that are changed and then due are taken as by {@link
   * #takeDue}, unless another process works on them or that many are taken already.
   *
   * @return those that are taken
   */
  Uni<List<DueMail>> changeAndTake(
      Set<String> mailIds, UnaryOperator<Mail> decide, Instant now, Duration lease, int most);

  /** Changes what is stored by {@code decide}, which may run again; empty when there is none. */
  Uni<Optional<Mail>> change(String mailId, UnaryOperator<Mail> decide);

  /**
   * Takes the mail whose next step is due longest; no other process takes it until the lease ends.
   */
  Uni<Optional<DueMail>> takeDue(Instant now, Duration lease);

  /** As {@link #change}, and hands the mail back for its next step. */
  Uni<Optional<Mail>> finish(String mailId, UnaryOperator<Mail> decide);

  /** All of one session, to either person. */
  Uni<List<Mail>> about(String sessionId);

  /** Those that are held back until this person verifies an address. */
  Uni<List<Mail>> heldFor(String personId);

  /** Those to one person, oldest first, without the first {@code skip}; at most {@code limit}. */
  Uni<List<Mail>> to(String personId, int skip, int limit);
}
