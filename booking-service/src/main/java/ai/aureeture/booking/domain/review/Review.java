package ai.aureeture.booking.domain.review;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a student says of one session that took place. They can change it for some days, until their
 * mentor answers it: the mentor answers once, and their answer must fit what it stands under. An
 * operator can hide it and show it again. While it is hidden it does not count for the mentor's
 * rating, whatever the student changes.
 *
 * @param rating from {@value #LOWEST} to {@value #HIGHEST}
 * @param text {@value #SHORTEST} to {@value #LONGEST} characters, of any number of lines; empty
 *     once the student's data is erased
 * @param writtenAt when it was first written
 */
public record Review(
    ReviewId id,
    SessionId session,
    String mentorId,
    String studentId,
    int rating,
    Optional<String> text,
    Instant writtenAt,
    Optional<Instant> changedAt,
    Optional<Answer> answer,
    Optional<Hiding> hiding) {
  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;
  public static final int SHORTEST = 20;
  public static final int LONGEST = 2000;
  public static final int LONGEST_ANSWER = 2000;
  public static final Duration CHANGEABLE_FOR = Duration.ofDays(14);

  public Review {
    require(rating >= LOWEST && rating <= HIGHEST, "rating");
    require(text.stream().allMatch(words -> isWithin(words, SHORTEST, LONGEST)), "text");
  }

  /**
   * The student writes the review of the session, or changes the one that is {@code known}. The
   * same once more changes nothing, however late. Refused with SESSION_NOT_COMPLETED, and with
   * REVIEW_FIXED when it is too late to change it, or it is answered.
   *
   * @param id of a first review
   */
  public static ReviewDecision write(
      ReviewId id, Session session, Optional<Review> known, int rating, String text, Instant now) {
    return known
        .map(review -> review.rewritten(rating, text, now))
        .orElseGet(() -> first(id, session, rating, text, now));
  }

  private static ReviewDecision first(
      ReviewId id, Session session, int rating, String text, Instant now) {
    if (session.status() != SessionStatus.COMPLETED) {
      throw new SessionRefused(
          Reason.SESSION_NOT_COMPLETED, "You can review a session once it’s completed");
    }
    var review =
        new Review(
            id,
            session.id(),
            session.terms().mentor().id(),
            session.terms().student().id(),
            rating,
            Optional.of(text),
            now,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return ReviewDecision.of(review, new ReviewEvent.Written(rating), now);
  }

  private ReviewDecision rewritten(int newRating, String newText, Instant now) {
    if (newRating == rating && text.equals(Optional.of(newText))) {
      return ReviewDecision.unchanged(this, now);
    }
    if (answer.isPresent()) {
      throw new SessionRefused(
          Reason.REVIEW_FIXED, "You can’t change a review once the mentor has answered it");
    }
    if (!now.isBefore(changeableUntil())) {
      throw new SessionRefused(
          Reason.REVIEW_FIXED, "You can change a review for 14 days after you write it");
    }
    var changed =
        new Review(
            id,
            session,
            mentorId,
            studentId,
            newRating,
            Optional.of(newText),
            writtenAt,
            Optional.of(now),
            answer,
            hiding);
    return ReviewDecision.of(changed, new ReviewEvent.Changed(newRating), now);
  }

  /** The mentor answers it. Refused with REVIEW_ALREADY_ANSWERED for another answer than before. */
  public ReviewDecision answered(String words, Instant now) {
    if (answer.map(given -> given.text().equals(words)).orElse(false)) {
      return ReviewDecision.unchanged(this, now);
    }
    if (answer.isPresent()) {
      throw new SessionRefused(
          Reason.REVIEW_ALREADY_ANSWERED, "You’ve already answered this review");
    }
    return ReviewDecision.of(
        with(Optional.of(new Answer(words, now)), hiding), new ReviewEvent.Answered(), now);
  }

  /**
   * One that is hidden already stays so for the first reason.
   *
   * @param by the operator's id
   */
  public ReviewDecision hidden(String reason, String by, Instant now) {
    return isHidden()
        ? ReviewDecision.unchanged(this, now)
        : ReviewDecision.of(
            with(answer, Optional.of(new Hiding(reason, by, now))),
            new ReviewEvent.Hidden(reason),
            now);
  }

  public ReviewDecision shown(String reason, Instant now) {
    return isHidden()
        ? ReviewDecision.of(with(answer, Optional.empty()), new ReviewEvent.Shown(reason), now)
        : ReviewDecision.unchanged(this, now);
  }

  public boolean isHidden() {
    return hiding.isPresent();
  }

  /** The end of the days to change it in, or when it was answered, whichever was first. */
  public Instant changeableUntil() {
    var end = writtenAt.plus(CHANGEABLE_FOR);
    return answer.map(Answer::writtenAt).filter(end::isAfter).orElse(end);
  }

  private Review with(Optional<Answer> newAnswer, Optional<Hiding> newHiding) {
    return new Review(
        id, session, mentorId, studentId, rating, text, writtenAt, changedAt, newAnswer, newHiding);
  }

  private static boolean isWithin(String words, int shortest, int longest) {
    int length = words.codePointCount(0, words.length());
    return length >= shortest && length <= longest;
  }

  private static void require(boolean isKept, String part) {
    if (!isKept) {
      throw new IllegalArgumentException("Out of its bounds: " + part);
    }
  }

  /** What the mentor says to it, once. */
  public record Answer(String text, Instant writtenAt) {
    public Answer {
      require(isWithin(text, 1, LONGEST_ANSWER), "answer");
    }
  }

  /** Why, by which operator and since when it is hidden. */
  public record Hiding(String reason, String by, Instant at) {}
}
