package ai.aureeture.importer.sessions;

import ai.aureeture.importer.report.Report;
import ai.aureeture.importer.services.Answer;
import ai.aureeture.importer.services.ImportStopped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes into the report what became of each session. */
final class SessionResults {
  private final boolean dryRun;
  private final Report report;
  private final TakenInDryRun taken = new TakenInDryRun();

  SessionResults(boolean dryRun, Report report) {
    this.dryRun = dryRun;
    this.report = report;
  }

  /** Of a dry run: whether no earlier session takes its place. Reports the one that is refused. */
  boolean isStillFree(Reading reading) {
    if (!dryRun) {
      return true;
    }
    var refusal = taken.refusal(reading.body());
    refusal.ifPresent(reason -> report.add(reading.entry().refused(reason)));
    return refusal.isEmpty();
  }

  /** The document is no session that can be imported. */
  void unreadable(Reading reading) {
    report.add(reading.entry());
  }

  /** The service refused the request that had this session alone. */
  void notAccepted(Reading reading, Answer answer) {
    report.add(reading.entry().refused("not-accepted").remarked(answer.detail()));
  }

  /** The service answered for each of the sessions, in the order they were sent in. */
  void answered(List<Reading> sent, JsonNode results) {
    if (results.size() != sent.size()) {
      throw new ImportStopped("booking-service answers for another number of sessions");
    }
    for (int i = 0; i < sent.size(); i++) {
      answered(sent.get(i), results.get(i));
    }
  }

  private void answered(Reading reading, JsonNode result) {
    var outcome = result.path("result").asText();
    if (dryRun && outcome.equals("imported")) {
      taken.add(reading.body());
    }
    var entry = reading.entry().remarked(remark(reading, result));
    report.add(
        outcome.equals("refused")
            ? entry.refused(result.path("reason").asText())
            : entry.as(outcome));
  }

  private static String remark(Reading reading, JsonNode result) {
    return Stream.of(
            Optional.ofNullable(result.get("remark")).map(JsonNode::asText).orElse(""),
            // Said once, when it is imported.
            result.path("result").asText().equals("already-there")
                ? ""
                : reading.session().orElseThrow().remark())
        .filter(words -> !words.isEmpty())
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }
}
