package ai.aureeture.e2e.load;

import static ai.aureeture.e2e.load.Waits.record;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Mail;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Person;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A new student books a new mentor, one slot after another, while both have a page open. */
final class PaidBookings {
  /** Mails and what else follows a booking must not be counted with the next stretch. */
  static final Duration AFTERMATH = Duration.ofSeconds(5);

  private static final String CONFIRMED = "session-confirmed";

  private final Sandbox sandbox;
  private final Mentor mentor;
  private final Student student;
  private final Iterator<Slot> slots;

  /** When each session of the last stretch was paid. */
  private Map<String, Instant> lastPaid = Map.of();

  /**
   * @param count how many bookings there will be in all
   */
  PaidBookings(TheSystem system, int count) {
    this.sandbox = new Sandbox(system);
    this.mentor = Mentor.named("Mira Rao", system);
    this.student = Student.named("Ada Byron", system);
    this.slots = spread(count);
  }

  /** Over all weeks: none may have more than 200. */
  private Iterator<Slot> spread(int count) {
    var free = mentor.freeSlots(Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(60));
    if (free.size() < count) {
      throw new IllegalArgumentException("There are only " + free.size() + " free slots");
    }
    return IntStream.range(0, count)
        .mapToObj(i -> free.get((int) ((long) i * free.size() / count)))
        .iterator();
  }

  /** The browser comes back from the checkout and confirms; no webhook comes. */
  Waits byBrowser(int count) throws InterruptedException {
    return book(count, this::byBrowser);
  }

  /** The browser never comes back, so that the webhook alone confirms. */
  Waits byWebhook(int count) throws InterruptedException {
    return book(count, this::byWebhook);
  }

  /** Adds to the waits; answers when it was paid. */
  private interface Way {
    Instant pay(Booking booking, Waits waits);
  }

  private Waits book(int count, Way way) throws InterruptedException {
    var waits = Waits.none();
    var paid = new LinkedHashMap<String, Instant>();
    try (LiveSocket students = student.me().listens();
        LiveSocket mentors = mentor.me().listens()) {
      for (int i = 0; i < count; i++) {
        Instant begin = Instant.now();
        Booking booking = student.books(mentor, slots.next());
        record(waits.holds(), begin, Instant.now());
        Instant at = way.pay(booking, waits);
        String session = booking.bookingId();
        paid.put(session, at);
        Instant one = students.awaitNotification(CONFIRMED, session);
        Instant other = mentors.awaitNotification(CONFIRMED, session);
        record(waits.bells(), at, one.isAfter(other) ? one : other);
        record(waits.links(), at, students.awaitLink(session));
      }
      TimeUnit.NANOSECONDS.sleep(AFTERMATH.toNanos());
    }
    lastPaid = paid;
    return waits;
  }

  private Instant byBrowser(Booking booking, Waits waits) {
    Receipt receipt = sandbox.pay(booking, Webhook.NEVER);
    Instant paid = Instant.now();
    var _ = student.confirms(receipt);
    record(waits.confirmations(), paid, Instant.now());
    return paid;
  }

  /** The payment lies within the call, which waits for the webhook's answer. */
  private Instant byWebhook(Booking booking, Waits waits) {
    Instant paid = Instant.now();
    var _ = sandbox.pay(booking, Webhook.NOW);
    return paid;
  }

  /**
   * Of the last stretch, by when the mailbox took them: asked for now, when nothing is measured.
   */
  void addMails(Waits waits) {
    var students = arrivals(student.me());
    var mentors = arrivals(mentor.me());
    lastPaid.forEach((session, paid) -> {
      Instant one = students.get(session);
      Instant other = mentors.get(session);
      if (one != null && other != null) {
        record(waits.mails(), paid, one.isAfter(other) ? one : other);
      }
    });
  }

  private Map<String, Instant> arrivals(Person person) {
    var all = new LinkedHashMap<String, Instant>();
    for (Mail mail : person.mails()) {
      String invite = mail.invite();
      lastPaid.keySet().stream()
          .filter(session -> invite.contains("UID:" + session + "@"))
          .forEach(session -> all.merge(session, mail.receivedAt(), (first, _) -> first));
    }
    return all;
  }
}
