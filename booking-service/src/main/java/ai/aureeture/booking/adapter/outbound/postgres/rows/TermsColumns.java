package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.session.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Embeddable
class TermsColumns {
  /** In the order of {@link #read}. */
  static final List<String> NAMES =
      List.of(
          "mentor_id",
          "mentor_name",
          "mentor_email",
          "mentor_email_verified",
          "mentor_timezone",
          "student_id",
          "student_name",
          "student_email",
          "student_email_verified",
          "student_timezone",
          "student_timezone_named",
          "price_minor",
          "currency",
          "confirmation",
          "calendly_event_type_uri",
          "booked_at",
          "hold_expires_at");

  @Column(name = "mentor_id")
  String mentorId;

  @Column(name = "mentor_name")
  String mentorName;

  @Column(name = "mentor_email")
  String mentorEmail;

  @Column(name = "mentor_email_verified")
  boolean mentorEmailVerified;

  @Column(name = "mentor_timezone")
  String mentorTimezone;

  @Column(name = "student_id")
  String studentId;

  @Column(name = "student_name")
  String studentName;

  @Column(name = "student_email")
  String studentEmail;

  @Column(name = "student_email_verified")
  boolean studentEmailVerified;

  @Column(name = "student_timezone")
  String studentTimezone;

  @Column(name = "student_timezone_named")
  boolean studentTimezoneNamed;

  @Column(name = "price_minor")
  long priceMinor;

  String currency;

  /** Null in rows that were written before mentors could choose. */
  String confirmation;

  @Column(name = "calendly_event_type_uri")
  String calendlyEventTypeUri;

  @Column(name = "booked_at")
  Instant bookedAt;

  @Column(name = "hold_expires_at")
  Instant holdExpiresAt;

  static TermsColumns of(Terms terms) {
    var columns = new TermsColumns();
    columns.mentorId = terms.mentor().id();
    columns.mentorName = terms.mentor().name();
    columns.mentorEmail = terms.mentor().email();
    columns.mentorEmailVerified = terms.mentor().emailVerified();
    columns.mentorTimezone = terms.mentor().timezone();
    columns.studentId = terms.student().id();
    columns.studentName = terms.student().name();
    columns.studentEmail = terms.student().email();
    columns.studentEmailVerified = terms.student().emailVerified();
    columns.studentTimezone = terms.student().timezone();
    columns.studentTimezoneNamed = terms.student().timezoneNamed();
    columns.priceMinor = terms.price().minor();
    columns.currency = terms.price().currency();
    columns.confirmation = EnumNames.of(terms.confirmation());
    columns.calendlyEventTypeUri = terms.calendlyEventTypeUri().orElse(null);
    columns.bookedAt = terms.bookedAt();
    columns.holdExpiresAt = terms.holdExpiresAt();
    return columns;
  }

  static TermsColumns read(Columns row) {
    var columns = new TermsColumns();
    columns.mentorId = row.text();
    columns.mentorName = row.text();
    columns.mentorEmail = row.text();
    columns.mentorEmailVerified = row.flag();
    columns.mentorTimezone = row.text();
    columns.studentId = row.text();
    columns.studentName = row.text();
    columns.studentEmail = row.text();
    columns.studentEmailVerified = row.flag();
    columns.studentTimezone = row.text();
    columns.studentTimezoneNamed = row.flag();
    columns.priceMinor = row.amount();
    columns.currency = row.text();
    columns.confirmation = row.text();
    columns.calendlyEventTypeUri = row.text();
    columns.bookedAt = row.instant();
    columns.holdExpiresAt = row.instant();
    return columns;
  }

  Terms toTerms() {
    return new Terms(
        new Person(mentorId, mentorName, mentorEmail, mentorTimezone, mentorEmailVerified, false),
        new Person(
            studentId,
            studentName,
            studentEmail,
            studentTimezone,
            studentEmailVerified,
            studentTimezoneNamed),
        price(),
        ConfirmationMode.of(EnumNames.find(ConfirmationMode.class, confirmation), price()),
        Optional.ofNullable(calendlyEventTypeUri),
        bookedAt,
        holdExpiresAt);
  }

  Money price() {
    return new Money(priceMinor, currency);
  }
}
