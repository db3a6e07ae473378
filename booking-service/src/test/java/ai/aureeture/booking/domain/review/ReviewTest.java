package ai.aureeture.booking.domain.review;

import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Session;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {
  private static final String TEXT = "A clear plan, and time for questions.";
  private static final String OTHER = "On second thoughts it was even better.";
  private static final Session COMPLETED = meerasSession().complete(TUESDAY_TEN.start()).session();
  private static final Instant WRITTEN = TUESDAY_TEN.end();

  @Test
  void only_a_completed_session_is_reviewed() {
    refused(
        Reason.SESSION_NOT_COMPLETED,
        () -> Review.write(anId(), meerasSession(), Optional.empty(), 5, TEXT, NOW));
    assertEquals(Optional.of(new ReviewEvent.Written(5)), write(Optional.empty(), 5).event());
  }

  @Test
  void the_same_review_changes_nothing_however_late() {
    var late = WRITTEN.plus(Duration.ofDays(300));
    var again = Review.write(anId(), COMPLETED, Optional.of(first()), 4, TEXT, late);
    assertTrue(again.changesNothing());
    assertEquals(first().writtenAt(), again.review().writtenAt());
  }

  @Test
  void a_review_can_be_changed_for_fourteen_days() {
    var first = first();
    var lastMoment = first.changeableUntil().minusNanos(1);
    var changed =
        Review.write(anId(), COMPLETED, Optional.of(first), 5, OTHER, lastMoment).review();
    assertEquals(first.id(), changed.id());
    assertEquals(Optional.of(lastMoment), changed.changedAt());
    assertEquals(WRITTEN, changed.writtenAt());
    assertEquals(WRITTEN.plus(Duration.ofDays(14)), changed.changeableUntil());
    refused(
        Reason.REVIEW_FIXED,
        () ->
            Review.write(anId(), COMPLETED, Optional.of(first), 5, OTHER, first.changeableUntil()));
  }

  @Test
  void a_review_is_answered_once() {
    var answered = first().answered("Thank you", WRITTEN).review();
    assertTrue(answered.answered("Thank you", WRITTEN.plusSeconds(9)).changesNothing());
    refused(Reason.REVIEW_ALREADY_ANSWERED, () -> answered.answered("Thanks!", WRITTEN));
  }

  @Test
  void a_review_stays_as_it_was_answered() {
    var answer = WRITTEN.plusSeconds(9);
    var answered = first().answered("Thank you", answer).review();
    assertEquals(answer, answered.changeableUntil());
    refused(Reason.REVIEW_FIXED, () -> write(Optional.of(answered), 1));
    assertTrue(write(Optional.of(answered), 4).changesNothing());
    var late = first().answered("Thank you", WRITTEN.plus(Duration.ofDays(90))).review();
    assertEquals(first().changeableUntil(), late.changeableUntil());
  }

  @Test
  void a_hidden_review_stays_hidden_for_the_first_reason_and_when_it_is_changed() {
    var hidden = first().hidden("An address", "boss", WRITTEN).review();
    assertTrue(hidden.hidden("Another", "boss", WRITTEN).changesNothing());
    var changed = Review.write(anId(), COMPLETED, Optional.of(hidden), 1, OTHER, WRITTEN).review();
    assertTrue(changed.isHidden());
    assertTrue(first().shown("Never was hidden", WRITTEN).changesNothing());
    assertEquals(Optional.empty(), hidden.shown("It is fine", WRITTEN).review().hiding());
  }

  @Test
  void a_hidden_review_does_not_count() {
    var review = first();
    var hidden = review.hidden("An address", "boss", WRITTEN).review();
    var one = AverageRating.NONE.replacing(Optional.empty(), review);
    assertEquals(new AverageRating(1, 4), one);
    assertEquals(AverageRating.NONE, one.replacing(Optional.of(review), hidden));
    assertEquals(one, AverageRating.NONE.replacing(Optional.of(hidden), review));
  }

  @Test
  void the_mean_has_one_decimal_and_is_zero_without_reviews() {
    assertEquals(BigDecimal.ZERO, AverageRating.NONE.mean());
    assertEquals(new BigDecimal("4.7"), new AverageRating(3, 14).mean());
    assertEquals(new BigDecimal("3.5"), new RatingCounts(Map.of(2, 1L, 5, 1L)).average().mean());
  }

  @Test
  void a_text_is_measured_in_characters() {
    assertEquals(Optional.of("😀".repeat(20)), worded("😀".repeat(20)).text());
    assertThrows(IllegalArgumentException.class, () -> worded("x".repeat(19)));
    assertThrows(IllegalArgumentException.class, () -> worded("x".repeat(2001)));
  }

  @ParameterizedTest
  @CsvSource({
    "Ravi Kumar, Ravi K.",
    "Ravi, Ravi",
    "Ravi  Kumar   Iyer, Ravi I.",
    "José Núñez, José N.",
    "रवि कुमार, रवि क.",
    "Ravi ravi.kumar@example.com, Ravi",
    "ravi.kumar@example.com Ravi Kumar, Ravi K.",
    "Ravi +91-98765-43210, Ravi",
    "ravi.kumar@example.com,",
    "98765 43210,",
    "'', "
  })
  void the_public_reads_first_name_and_initial(String name, String shortName) {
    assertEquals(Optional.ofNullable(shortName), ShortName.of(name));
  }

  private static Review first() {
    return write(Optional.empty(), 4).review();
  }

  private static ReviewDecision write(Optional<Review> known, int rating) {
    return Review.write(anId(), COMPLETED, known, rating, TEXT, WRITTEN);
  }

  private static Review worded(String text) {
    return Review.write(anId(), COMPLETED, Optional.empty(), 3, text, WRITTEN).review();
  }

  private static ReviewId anId() {
    return new ReviewId(UUID.randomUUID());
  }

  private static void refused(Reason reason, Executable step) {
    assertEquals(reason, assertThrows(SessionRefused.class, step).reason());
  }
}
