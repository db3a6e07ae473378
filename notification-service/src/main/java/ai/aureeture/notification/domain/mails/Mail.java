package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Delivery.Held;
import ai.aureeture.notification.domain.mails.Delivery.Sent;
import ai.aureeture.notification.domain.mails.Delivery.Waiting;
import ai.aureeture.notification.domain.mails.Delivery.Withdrawn;
import java.time.Instant;
import java.util.Optional;

/**
 * One mail to one person. It is stored before anything is sent, waits until it is due, is tried
 * until the provider takes it or there is no hope left, and in that case booking is told. It is
 * withdrawn when what it says does not hold any more. An invite that went out before the meeting
 * link came owes its reader a follow-up. A mail to an address without proof of its owner is held
 * until its reader has verified it.
 *
 * <p>Every transition is pure. They are the methods of {@link DeliveryTransitions}, {@link
 * LinkTransitions} and {@link VerificationTransitions}.
 *
 * @param createdAt when it was first stored; an attempt and its repeat say the same
 * @param attempts how often sending it was taken up
 */
public record Mail(
    String id,
    Session session,
    Role reader,
    MailContent wording,
    Instant createdAt,
    int attempts,
    Delivery delivery)
    implements DeliveryTransitions, LinkTransitions, VerificationTransitions {

  /** A new mail, to be sent when it is due: the same once more finds the first. */
  public static Mail of(
      Session session, Role reader, MailContent wording, Instant now, Instant dueAt) {
    var id = MailId.of(session, reader, wording);
    return new Mail(id, session, reader, wording, now, 0, new Waiting(dueAt));
  }

  public Person recipient() {
    return session.person(reader);
  }

  /** When its next step is due; empty when it is at its end. */
  public Optional<Instant> nextStepAt() {
    return switch (delivery) {
      case Waiting waiting -> Optional.of(waiting.dueAt());
      case Held held -> Optional.of(held.checkAt());
      case Sent sent -> followUp(sent.at()).map(owed -> sent.at());
      case GivenUp givenUp -> givenUp.announced() ? Optional.empty() : Optional.of(givenUp.at());
      case Withdrawn withdrawn -> Optional.empty();
    };
  }

  public boolean isDue(Instant now) {
    return nextStepAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  /** The same, in words for times as its reader reads them now. */
  public Mail about(Session seenNow) {
    return new Mail(id, seenNow, reader, wording, createdAt, attempts, delivery);
  }

  /**
   * Nothing stays of the erased one of the two, and nothing goes to that person.
   *
   * @param newest what booking has told of the session since
   */
  public Mail forgetting(Session newest, Instant now) {
    if (!newest.isOfSomebodyErased()) {
      return this;
    }
    var rest = about(session.forgetting(newest)).worded(wording.withoutWords());
    return rest.recipient().isErased() ? rest.withdrawn(now) : rest;
  }

  @Override
  public Mail self() {
    return this;
  }

  Mail worded(MailContent next) {
    return new Mail(id, session, reader, next, createdAt, attempts, delivery);
  }

  /** Another mail to the same reader about the same session, due now. */
  Mail another(MailContent other, Instant now) {
    return of(session, reader, other, now, now);
  }

  /** The attempt it was last taken up for does not count. */
  Mail uncounted() {
    return counted(Math.max(0, attempts - 1));
  }

  Mail counted(int nextAttempts) {
    return new Mail(id, session, reader, wording, createdAt, nextAttempts, delivery);
  }

  Mail with(Delivery next) {
    return new Mail(id, session, reader, wording, createdAt, attempts, next);
  }
}
