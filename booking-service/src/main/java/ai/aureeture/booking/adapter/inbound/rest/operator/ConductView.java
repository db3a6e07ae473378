package ai.aureeture.booking.adapter.inbound.rest.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.conduct.Conduct;
import ai.aureeture.booking.domain.conduct.Pattern;
import ai.aureeture.http.openapi.EnumText;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.time.Instant;

/**
 * A person who does something far more often than all others of their role together.
 *
 * @param pattern {@code requests-to-move}: sessions that the person asked to move, of their
 *     sessions that were ever confirmed; {@code lapsed-holds}: a student's holds that ended unpaid
 *     by time, of all that ended; {@code refunds}: a student's payments that the operator gave back
 *     in full, of all for a session
 * @param count how often the person did it
 * @param of how often they could have
 * @param percent {@code count} of {@code of}
 * @param usualPercent the same of all others of that role together
 * @param since when the sessions that count were booked at the earliest
 * @param latest when the person last did it
 */
record ConductView(
    String personId,
    @EnumText(Participant.class) String role,
    @EnumText(value = Pattern.class, joinedBy = '-') String pattern,
    long count,
    long of,
    BigDecimal percent,
    BigDecimal usualPercent,
    Instant since,
    Instant latest,
    PersonLinksView links) {

  static ConductView of(Conduct conduct, Instant since) {
    return new ConductView(
        conduct.personId(),
        SessionView.word(conduct.role()),
        SessionView.word(conduct.pattern()).replace('_', '-'),
        conduct.own().count(),
        conduct.own().of(),
        conduct.own().percent(),
        conduct.others().percent(),
        since,
        conduct.latest(),
        PersonLinksView.of(conduct.personId(), conduct.role()));
  }

  record PersonLinksView(String sessions, String audit) {
    static PersonLinksView of(String personId, Participant role) {
      var id = URLEncoder.encode(personId, UTF_8);
      return new PersonLinksView(
          switch (role) {
            case MENTOR -> "/api/mentor-sessions?mentorId=" + id;
            case STUDENT -> "/api/student-sessions?studentId=" + id;
          },
          "/api/admin/audit?personId=" + id);
    }
  }
}
