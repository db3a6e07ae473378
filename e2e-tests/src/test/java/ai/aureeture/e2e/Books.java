package ai.aureeture.e2e;

import static java.util.stream.Collectors.toMap;

import ai.aureeture.e2e.actors.Invite;
import ai.aureeture.e2e.actors.Mail;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Notice;
import ai.aureeture.e2e.actors.Person;
import ai.aureeture.e2e.actors.Refund;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.faults.Traffic.Attempt;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An audit: all that people were given for their money, read once, as it is now. */
public record Books(
    Map<String, List<Session>> sessions,
    Map<String, List<Notice>> notices,
    Map<String, List<Mail>> mails,
    List<Refund> refunds) {

  public static Books of(List<Attempt> attempts, Sandbox sandbox) {
    return of(
        attempts.stream().map(Attempt::student).distinct().toList(),
        attempts.stream().map(Attempt::mentor).distinct().toList(),
        sandbox);
  }

  public static Books of(List<Student> students, List<Mentor> mentors, Sandbox sandbox) {
    var people =
        Stream.concat(
                students.stream().map(student -> student.me()),
                mentors.stream().map(mentor -> mentor.me()))
            .toList();
    var sessions =
        Stream.concat(
                students.stream().map(s -> Map.entry(s.me().id(), s.sessions())),
                mentors.stream().map(m -> Map.entry(m.me().id(), m.sessions())))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Books(
        sessions, read(people, Person::notices), read(people, Person::mails), sandbox.refunds());
  }

  private static <T> Map<String, List<T>> read(List<Person> people, Function<Person, List<T>> of) {
    return people.stream().collect(toMap(Person::id, of));
  }

  public boolean isRefunded(Attempt paid) {
    return refundsOf(paid.booking().orderId()) > 0;
  }

  /** What is missing or too much for money that was taken; empty when all is well. */
  public Optional<String> complaintOf(Attempt paid) {
    var booking = paid.booking();
    return complaintOf(paid.student(), paid.mentor(), booking.bookingId(), booking.orderId());
  }

  /** The same for the order that paid for the session. */
  public Optional<String> complaintOf(Student student, Mentor mentor, String id, String orderId) {
    return Stream.of(student.me(), mentor.me())
        .map(person -> complaint(person, id, orderId))
        .flatMap(Optional::stream)
        .findFirst()
        .map(complaint -> id + " " + complaint);
  }

  private Optional<String> complaint(Person person, String id, String orderId) {
    var found =
        sessions.get(person.id()).stream().filter(session -> session.id().equals(id)).toList();
    if (found.size() != 1) return complaint(person, found.size() + " sessions");
    if (refundsOf(orderId) > 0) return refundComplaint(person, orderId, found.getFirst());
    if (!found.getFirst().isOnItsWay()) return complaint(person, "is not confirmed");
    if (found.getFirst().meetingLink() == null) return complaint(person, "no link");
    long count = notifications(person, "session-confirmed", id);
    if (count != 1) return complaint(person, count + " notifications");
    return inviteComplaint(person, found.getFirst());
  }

  /** The last invite is the one that a calendar shows. */
  private Optional<String> inviteComplaint(Person person, Session session) {
    var last =
        mails.get(person.id()).stream()
            .filter(mail -> mail.invitesTo(session.id()))
            .max(Comparator.comparing(Mail::sequence))
            .map(mail -> Invite.of(mail.calendar()));
    if (last.isEmpty()) return complaint(person, "no mail");
    return last.get().start().equals(session.startTime())
        ? Optional.empty()
        : complaint(person, "invited to " + last.get().start() + " for " + session.startTime());
  }

  private Optional<String> refundComplaint(Person person, String orderId, Session session) {
    if (refundsOf(orderId) != 1) return complaint(person, refundsOf(orderId) + " refunds");
    if (!session.isRefunded()) return complaint(person, "refunded, but shown as " + session);
    long count = notifications(person, "session-refunded", session.id());
    return count == 1
        ? Optional.empty()
        : complaint(person, count + " notifications of the refund");
  }

  /**
   * The same invite sent twice to one person: a provider without idempotency keys allows for a few.
   * One that follows with the link is another invite, with a higher sequence.
   */
  public long doubledMails(Attempt paid) {
    return Stream.of(paid.student().me(), paid.mentor().me())
        .mapToLong(person -> doubled(person, paid.booking().bookingId()))
        .sum();
  }

  private long doubled(Person person, String id) {
    var invites = mails.get(person.id()).stream().filter(mail -> mail.invitesTo(id)).toList();
    return invites.size() - invites.stream().map(Mail::sequence).distinct().count();
  }

  private long refundsOf(String orderId) {
    return refunds.stream().filter(refund -> orderId.equals(refund.orderId())).count();
  }

  private long notifications(Person person, String type, String id) {
    return notices.get(person.id()).stream().filter(notice -> notice.says(type, id)).count();
  }

  private static Optional<String> complaint(Person person, String text) {
    return Optional.of("(" + person.name() + "): " + text);
  }
}
