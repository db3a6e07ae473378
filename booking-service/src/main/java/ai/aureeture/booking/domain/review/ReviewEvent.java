package ai.aureeture.booking.domain.review;

/** What can happen to a review. Private to this service; some of it is told to the world. */
public sealed interface ReviewEvent {

  record Written(int rating) implements ReviewEvent {}

  /** The student changes the rating or the text. */
  record Changed(int rating) implements ReviewEvent {}

  /** The mentor answers it. */
  record Answered() implements ReviewEvent {}

  /** An operator takes it off the mentor's page. */
  record Hidden(String reason) implements ReviewEvent {}

  /** An operator puts it back. */
  record Shown(String reason) implements ReviewEvent {}
}
