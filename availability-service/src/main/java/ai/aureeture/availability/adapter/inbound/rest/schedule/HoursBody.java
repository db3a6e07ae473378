package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.WallTime;
import ai.aureeture.http.problems.Problem;

/** A pair of times of the day on the wire. */
final class HoursBody {
  static final String START = "([01]\\d|2[0-3]):[0-5]\\d";
  static final String START_MESSAGE = "must be HH:mm, 00:00 to 23:59";
  static final String END = START + "|24:00";
  static final String END_MESSAGE = "must be HH:mm, 00:00 to 24:00";

  private HoursBody() {}

  static Hours hours(String field, String startTime, String endTime) {
    try {
      return new Hours(WallTime.parse(startTime), WallTime.parse(endTime));
    } catch (IllegalArgumentException e) {
      throw Problem.invalid(field + ".endTime", "must differ from startTime");
    }
  }
}
