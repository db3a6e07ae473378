package ai.aureeture.importer.report;

import java.util.Optional;

/**
 * What became of one document of the former database.
 *
 * @param document its {@code _id}
 * @param result {@code imported}, {@code already-there}, {@code overwritten} or {@code refused}
 * @param reason why it was refused, one word; empty otherwise
 * @param mentorId empty where it is not known, as all that follow
 * @param remark what will look different, or what the operator should see to
 */
public record Entry(
    String document,
    String result,
    String reason,
    String mentorId,
    String studentId,
    String startTime,
    String paymentId,
    String remark) {

  /** One about a mentor. */
  public static Entry ofMentor(String document, String mentorId, String result) {
    return new Entry(document, result, "", mentorId, "", "", "", "");
  }

  /** The same, refused. */
  public Entry refused(String why) {
    return new Entry(document, "refused", why, mentorId, studentId, startTime, paymentId, remark);
  }

  public Entry as(String outcome) {
    return new Entry(document, outcome, reason, mentorId, studentId, startTime, paymentId, remark);
  }

  public Entry remarked(String words) {
    return new Entry(document, result, reason, mentorId, studentId, startTime, paymentId, words);
  }

  /** Whether the operator has to read it. */
  boolean isOfInterest() {
    return !reason.isEmpty() || !remark.isEmpty();
  }

  Optional<String> why() {
    return Optional.of(reason).filter(word -> !word.isEmpty());
  }
}
