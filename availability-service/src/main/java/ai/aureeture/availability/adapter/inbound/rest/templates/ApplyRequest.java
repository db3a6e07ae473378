package ai.aureeture.availability.adapter.inbound.rest.templates;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.http.problems.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** For which weeks of the mentor's calendar a template is to count. */
record ApplyRequest(@NotNull String firstWeek, @NotNull @Min(1) @Max(26) Integer weeks) {

  /**
   * @throws Problem 400 when it is no Monday
   */
  LocalDate firstMonday() {
    var date = QueryParameters.day("firstWeek", firstWeek);
    if (date.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw Problem.invalid("firstWeek", "must be a Monday: weeks are Monday to Sunday");
    }
    return date;
  }
}
