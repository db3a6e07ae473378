package ai.aureeture.notification.domain.mails;

import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.mails.Delivery.GivenUp;
import ai.aureeture.notification.domain.mails.Delivery.Held;
import ai.aureeture.notification.domain.mails.Delivery.Sent;
import ai.aureeture.notification.domain.mails.Delivery.Waiting;
import ai.aureeture.notification.domain.mails.Delivery.Withdrawn;
import ai.aureeture.notification.domain.mails.MailContent.EmailVerification;
import ai.aureeture.notification.domain.mails.MailContent.Inviting;
import ai.aureeture.notification.domain.mails.MailContent.LinkFollowUp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One mail to one person. It is stored before anything is sent, waits until it is due, is tried
 * until the provider takes it or there is no hope left, and in that case booking is told. It is
 * withdrawn when what it says does not hold any more. An invite that went out before the meeting
 * link came owes its reader a follow-up. A mail to an address without proof of its owner is held
 * until its reader has verified it.
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
    Delivery delivery) {

  private static final Duration HELD_AFTER_THE_END = Duration.ofDays(7);

  /** A new mail, to be sent when it is due: the same once more finds the first. */
  public static Mail of(
      Session session, Role reader, MailContent wording, Instant now, Instant dueAt) {
    var id = id(session, reader, wording);
    return new Mail(id, session, reader, wording, now, 0, new Waiting(dueAt));
  }

  private static String id(Session session, Role reader, MailContent wording) {
    var time = session.reschedules().moves();
    var person = session.person(reader).id();
    return NaturalKey.of(session.id(), time, person, wording.word(), wording.key());
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

  /** The link has come: an invite that still waits goes out with it at once. */
  public Mail linked(String link, Instant now) {
    return wording instanceof Inviting invite && invite.link() == null
        ? new Mail(
            id,
            session,
            reader,
            invite.withLink(link),
            createdAt,
            attempts,
            delivery instanceof Waiting ? new Waiting(now) : delivery)
        : this;
  }

  /** Whether it is to bring its reader a link that is not known yet. */
  public boolean awaitsLink() {
    return wording instanceof Inviting invite && invite.link() == null;
  }

  /** A process has taken it up for sending. */
  public Mail taken() {
    return delivery instanceof Waiting
        ? new Mail(id, session, reader, wording, createdAt, attempts + 1, delivery)
        : this;
  }

  /**
   * The provider took what was {@code posted}, which may be an older wording than this one.
   *
   * @param messageId the provider's own id
   */
  public Mail sent(Mail posted, String messageId, Instant now) {
    boolean settled = !posted.awaitsLink();
    return delivery instanceof Waiting ? with(new Sent(now, messageId, settled)) : this;
  }

  /** An attempt failed; there will be another. */
  public Mail postponed(Instant until) {
    return delivery instanceof Waiting ? with(new Waiting(until)) : this;
  }

  /** Nothing is wrong with this mail, but none goes out for now: the attempt does not count. */
  public Mail heldUp(Instant until) {
    return delivery instanceof Waiting
        ? new Mail(
            id, session, reader, wording, createdAt, Math.max(0, attempts - 1), new Waiting(until))
        : this;
  }

  /** Its reader must verify the address first: the attempt does not count. */
  public Mail held(Instant checkAt) {
    return switch (delivery) {
      case Waiting _ -> {
        int counted = Math.max(0, attempts - 1);
        yield new Mail(id, session, reader, wording, createdAt, counted, new Held(checkAt));
      }
      case Held _ -> with(new Held(checkAt));
      case Sent _, GivenUp _, Withdrawn _ -> this;
    };
  }

  /** Its reader has verified the address. */
  public Mail released(Instant now) {
    return delivery instanceof Held ? with(new Waiting(now)) : this;
  }

  /** Whether it has waited for its reader's verification for so long that it is of no more use. */
  public boolean isHeldInVain(Instant now) {
    var latest = session.end().isAfter(createdAt) ? session.end() : createdAt;
    return now.isAfter(latest.plus(HELD_AFTER_THE_END));
  }

  /** Whether it may only go to an address that is verified. */
  public boolean needsVerifiedAddress() {
    return !(wording instanceof EmailVerification) && !recipient().emailVerified();
  }

  /** The mail that asks its reader to verify the address: one for each mail that is held back. */
  public Mail askingForVerification(Instant now) {
    return of(session, reader, new EmailVerification(id, null), now, now);
  }

  /** The same with the link's token, which is never stored with it. */
  public Mail withToken(VerificationToken token) {
    return wording instanceof EmailVerification(var heldMailId, _)
        ? worded(new EmailVerification(heldMailId, token))
        : this;
  }

  /** The same, in words for times as its reader reads them now. */
  public Mail about(Session seenNow) {
    return new Mail(id, seenNow, reader, wording, createdAt, attempts, delivery);
  }

  /**
   * To whom it is addressed: a verification mail has no word that a person wrote, not even this.
   */
  public Person addressee() {
    return wording instanceof EmailVerification ? recipient().withoutName() : recipient();
  }

  /** There is no hope left for it. */
  public Mail givenUp(String reason, Instant now) {
    return delivery instanceof Waiting ? with(new GivenUp(now, attempts, reason, false)) : this;
  }

  /** The provider could not deliver what it had taken. */
  public Mail bounced(String reason, Instant now) {
    return delivery instanceof Sent ? with(new GivenUp(now, attempts, reason, false)) : this;
  }

  /** Booking knows that it was given up. */
  public Mail announced() {
    return delivery instanceof GivenUp(var at, var tried, var reason, var told)
        ? with(new GivenUp(at, tried, reason, true))
        : this;
  }

  /**
   * What it says does not hold any more, or its reader does not want to be known here: not sent.
   */
  public Mail withdrawn(Instant now) {
    return delivery instanceof Waiting || delivery instanceof Held
        ? with(new Withdrawn(now))
        : linkSettled();
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
    var words = wording.withoutWords();
    var left = session.forgetting(newest);
    var rest = new Mail(id, left, reader, words, createdAt, attempts, delivery);
    return rest.recipient().isErased() ? rest.withdrawn(now) : rest;
  }

  /** Its reader has the link, or never needs it. */
  public Mail linkSettled() {
    return delivery instanceof Sent(var at, var messageId, var settled)
        ? with(new Sent(at, messageId, true))
        : this;
  }

  /** The mail that hands in the link, while it is owed. */
  public Optional<Mail> followUp(Instant now) {
    boolean owes = delivery instanceof Sent sent && !sent.linkSettled();
    return owes && wording instanceof Inviting invite && invite.link() != null
        ? Optional.of(of(session, reader, new LinkFollowUp(invite.link()), now, now))
        : Optional.empty();
  }

  /** The ids of the mails that may wait for the link of this session's time. */
  public static List<String> inviting(Session session, Role reader) {
    return Stream.of(
            new MailContent.Confirmation(null, null),
            new MailContent.Accepted(null),
            new MailContent.Moved(null, reader, null, null))
        .map(wording -> id(session, reader, wording))
        .toList();
  }

  private Mail worded(MailContent next) {
    return new Mail(id, session, reader, next, createdAt, attempts, delivery);
  }

  private Mail with(Delivery next) {
    return new Mail(id, session, reader, wording, createdAt, attempts, next);
  }
}
