package ai.aureeture.booking.adapter.inbound.rest.imports;

import ai.aureeture.booking.application.port.FormerSessions.Outcome;
import ai.aureeture.booking.application.port.FormerSessions.Remark;
import ai.aureeture.booking.application.port.FormerSessions.Result;
import ai.aureeture.booking.domain.imports.SessionNotImported;
import ai.aureeture.http.openapi.EnumText;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of each session, in the order in which they were sent. */
record ImportedSessionsView(List<ResultView> results) {

  static ImportedSessionsView of(List<Outcome> outcomes) {
    return new ImportedSessionsView(outcomes.stream().map(ResultView::of).toList());
  }

  /**
   * @param reason why it was refused; else absent
   * @param remark what the operator should know of it; mostly absent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ResultView(
      String id,
      @EnumText(value = Result.class, joinedBy = '-') String result,
      @EnumText(value = SessionNotImported.Reason.class, joinedBy = '-') @Nullable String reason,
      @EnumText(value = Remark.class, joinedBy = '-') @Nullable String remark) {

    private static ResultView of(Outcome outcome) {
      return new ResultView(
          outcome.session().id().toString(),
          word(outcome.result()),
          outcome.reason().map(ResultView::word).orElse(null),
          outcome.remark().map(ResultView::word).orElse(null));
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
