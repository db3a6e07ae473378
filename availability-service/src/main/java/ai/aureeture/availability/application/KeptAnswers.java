package ai.aureeture.availability.application;

import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.port.KeptAnswer;
import ai.aureeture.availability.application.port.StoredAvailability;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers of the last day in one mentor's document, few enough to leave it small. */
record KeptAnswers(List<KeptAnswer> answers, Instant now) {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final int MOST = 100;

  KeptAnswers {
    answers = answers.stream().filter(it -> it.at().plus(KEPT).isAfter(now)).toList();
  }

  /**
   * @throws AvailabilityRefused when the key belongs to a request with another body
   */
  Optional<StoredAvailability> to(Requester by, OnceKey once) {
    var known =
        answers.stream()
            .filter(it -> it.person().equals(by.id()))
            .filter(it -> it.path().equals(once.path()) && it.key().equals(once.key()))
            .findFirst();
    if (known.isPresent() && !known.get().fingerprint().equals(once.fingerprint())) {
      throw new AvailabilityRefused(
          Reason.KEY_REUSED, "This Idempotency-Key was sent with another body");
    }
    return known.map(KeptAnswer::answer);
  }

  /**
   * @throws AvailabilityRefused when there are too many already
   */
  List<KeptAnswer> with(Requester by, OnceKey once, StoredAvailability answer) {
    if (answers.size() >= MOST) {
      var oldest = answers.stream().map(KeptAnswer::at).min(Instant::compareTo).orElse(now);
      throw AvailabilityRefused.tooMany(Duration.between(now, oldest.plus(KEPT)));
    }
    var next = new KeptAnswer(by.id(), once.path(), once.key(), once.fingerprint(), now, answer);
    return Stream.concat(answers.stream(), Stream.of(next)).toList();
  }
}
