package ai.aureeture.availability.application.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.KeptAnswer;
import ai.aureeture.availability.application.port.StoredAvailability;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of the last day in one mentor's document. Each holds a whole availability, so that
 * their number alone does not keep the document below what MongoDB takes (16 MiB): their size does.
 */
record StoredResults(List<KeptAnswer> answers, Instant now) {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final int MOST = 100;
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  StoredResults {
    answers = answers.stream().filter(it -> it.at().plus(KEPT).isAfter(now)).toList();
  }

  /**
   * @throws AvailabilityRefused when the key belongs to a request with another body
   */
  Optional<StoredAvailability> to(Requester by, CommandKey once) {
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
   * None is pushed out by another: each was promised for a day.
   *
   * @throws AvailabilityRefused when there are too many already
   */
  List<KeptAnswer> with(Requester by, CommandKey once, StoredAvailability answer) {
    if (answers.size() >= MOST || bytes() + bytes(answer) > MOST_BYTES) {
      var oldest = answers.stream().map(KeptAnswer::at).min(Instant::compareTo).orElse(now);
      throw AvailabilityRefused.tooMany(Duration.between(now, oldest.plus(KEPT)));
    }
    var next = new KeptAnswer(by.id(), once.path(), once.key(), once.fingerprint(), now, answer);
    return Stream.concat(answers.stream(), Stream.of(next)).toList();
  }

  private long bytes() {
    return answers.stream().mapToLong(kept -> bytes(kept.answer())).sum();
  }

  // More than it can take in BSON, whose texts are UTF-8.
  private static long bytes(StoredAvailability answer) {
    var availability = answer.availability();
    var names =
        availability.overrideSlots().stream()
            .flatMap(it -> it.template().stream())
            .mapToLong(name -> name.getBytes(UTF_8).length)
            .sum();
    var slots = availability.weeklySlots().size() + availability.overrideSlots().size();
    return 2_000 + 120L * slots + names;
  }
}
