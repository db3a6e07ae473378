package ai.aureeture.analytics.application;

import ai.aureeture.analytics.application.port.FigureStore;
import ai.aureeture.analytics.application.port.MentorFigures;
import ai.aureeture.analytics.application.port.OtherReplicas;
import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A mentor looks at their figures, or an admin at any mentor's. */
@ApplicationScoped
public class ReadMentorFigures {
  private final FigureStore store;
  private final OtherReplicas others;
  private final Clock clock;

  public ReadMentorFigures(FigureStore store, OtherReplicas others, Clock clock) {
    this.store = store;
    this.others = others;
    this.clock = clock;
  }

  /** All zero for a mentor who was never heard of. */
  public Uni<Report> read(Requester requester, String mentorId, DateRange range) {
    requester.mustBe(mentorId);
    Ranges.mustBeShort(range);
    return store
        .keeperOf(mentorId)
        .flatMap(keeper ->
            keeper
                .map(other -> others.ofMentor(other, mentorId, range))
                .orElseGet(() -> readHere(mentorId, range)))
        .map(figures ->
            new Report(
                mentorId, range, figures.days(), figures.reliability().score(clock.instant())));
  }

  /** For another replica: what this one keeps. */
  public Uni<MentorFigures> readHere(String mentorId, DateRange range) {
    Ranges.mustBeShort(range);
    return store.ofMentor(mentorId, range, clock.instant());
  }

  /**
   * @param reliability from 0 to 100, of now
   */
  public record Report(String mentorId, DateRange range, FiguresByDay days, int reliability) {}
}
