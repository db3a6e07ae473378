package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.payment.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What mentor and student agreed on when the slot was taken. Nothing in here changes afterwards: a
 * mentor who raises their price or changes their name does so for the sessions to come. Only who a
 * person is may be erased.
 *
 * @param holdExpiresAt until when the student has to pay, or the mentor to answer
 */
public record Terms(
    Person mentor,
    Person student,
    Money price,
    ConfirmationMode confirmation,
    Optional<String> calendlyEventTypeUri,
    Instant bookedAt,
    Instant holdExpiresAt) {

  /** Whether nothing is to be paid. */
  public boolean isFree() {
    return price.minor() == 0;
  }

  /** The same, with that person's name and address gone. */
  Terms erased(String personId) {
    return new Terms(
        mentor.id().equals(personId) ? mentor.erased() : mentor,
        student.id().equals(personId) ? student.erased() : student,
        price,
        confirmation,
        calendlyEventTypeUri,
        bookedAt,
        holdExpiresAt);
  }

  boolean includes(String personId) {
    return mentor.id().equals(personId) || student.id().equals(personId);
  }

  public Person person(Participant participant) {
    return participant == Participant.MENTOR ? mentor : student;
  }
}
