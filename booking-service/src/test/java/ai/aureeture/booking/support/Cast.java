package ai.aureeture.booking.support;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.WeeklyCap;
import ai.aureeture.booking.domain.mentor.PhotoName;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Ask;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.NewSession;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people and times of the tests. */
public final class Cast {
  public static final Person ASHA =
      person("mentor-asha", "Asha Rao", "asha@mentors.example", "Asia/Kolkata");
  public static final Person MEERA =
      person("student-meera", "Meera Nair", "meera@students.example", "Asia/Kolkata");
  public static final Person TOM =
      person("student-tom", "Tom Field", "tom@students.example", "Europe/London");

  public static final Money PRICE = new Money(150_000, "INR");
  public static final Offer ASHAS_OFFER = offerOf(ASHA);
  public static final Money NOTHING = new Money(0, "INR");
  public static final Subject CAREER_ADVICE =
      Subject.of("Career advice", Optional.of("Two\nlines"));
  public static final RescheduleRules RULES = new RescheduleRules(3, 5, Duration.ofHours(48));

  /**
   * A Monday morning, when everything in here begins: so late that nothing of it is due yet by the
   * clock of a service whose store it is put into.
   */
  public static final Instant NOW = Instant.parse("2077-03-01T06:00:00Z");

  public static final Instant EXPIRY = NOW.plus(Duration.ofMinutes(10));
  public static final Slot TUESDAY_TEN = hourFrom("2077-03-02T04:30:00Z");
  public static final Slot TUESDAY_ELEVEN = hourFrom("2077-03-02T05:30:00Z");
  public static final Slot WEDNESDAY_TEN = hourFrom("2077-03-03T04:30:00Z");
  public static final WeeklyCap WEEK =
      new WeeklyCap(
          Instant.parse("2077-02-28T18:30:00Z"), Instant.parse("2077-03-07T18:30:00Z"), 10);

  private Cast() {}

  /** A person with a verified address, whose zone was not named with a booking. */
  public static Person person(String id, String name, String email, String timezone) {
    return new Person(id, name, email, timezone, true, false);
  }

  public static Slot hourFrom(String start) {
    return new Slot(Instant.parse(start), Instant.parse(start).plus(Duration.ofHours(1)));
  }

  public static Terms terms(Person mentor, Person student, Money price) {
    return terms(mentor, student, price, ConfirmationMode.of(Optional.empty(), price));
  }

  public static Terms terms(
      Person mentor, Person student, Money price, ConfirmationMode confirmation) {
    return new Terms(mentor, student, price, confirmation, Optional.empty(), NOW, EXPIRY);
  }

  public static Reservation time(Slot slot) {
    return new Reservation(slot, 0, WEEK);
  }

  public static Offer offerOf(Person mentor) {
    return new Offer(
        mentor.id(),
        mentor.name(),
        mentor.email(),
        mentor.emailVerified(),
        Optional.of("Staff engineer"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        PRICE,
        ConfirmationMode.INSTANT,
        Optional.empty());
  }

  /** A new hold of Asha's time. */
  public static Decision hold(Person student, Slot slot) {
    return NewSession.book(anId(), terms(ASHA, student, PRICE), CAREER_ADVICE, time(slot));
  }

  /** Meera asks Asha for a free session. */
  public static Session meerasRequest() {
    return NewSession.book(anId(), terms(ASHA, MEERA, NOTHING), CAREER_ADVICE, time(TUESDAY_TEN))
        .session();
  }

  /** Meera holds Asha's Tuesday at ten and has an order to pay it by. */
  public static Session meerasHold() {
    return hold(MEERA, TUESDAY_TEN).session().orderOpened(new OrderId("order_1"), NOW).session();
  }

  public static Session meerasSession() {
    return meerasHold().paid(payment("pay_1"), NOW).session();
  }

  public static Payment payment(String id) {
    return new Payment(new PaymentId(id), new OrderId("order_1"), PRICE);
  }

  /** A request to move to that time, or to a time that the other person chooses. */
  public static Ask ask(Participant by, Optional<Slot> to) {
    return new Ask(new RequestId(UUID.randomUUID()), by, "Something came up", to.map(Cast::time));
  }

  public static SessionId anId() {
    return new SessionId(UUID.randomUUID());
  }

  public static PhotoName aPhoto() {
    return new PhotoName(UUID.randomUUID().toString().replace("-", ""));
  }
}
