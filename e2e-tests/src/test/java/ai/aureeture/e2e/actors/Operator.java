package ai.aureeture.e2e.actors;

import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An operator, with the role admin. */
public record Operator(Person me) {

  public static Operator of(TheSystem system) {
    return new Operator(Person.of(system, "admin", "Olga Operator"));
  }

  /** Gives all the money back; the session is cancelled. */
  public Answer refunds(String sessionId) {
    return me.http().post("/api/admin/sessions/" + sessionId + "/refund", "");
  }

  /** The topics with messages that a service could not handle, and how many. */
  public Set<JsonNode> deadLetters() {
    var all = me.http().get("/api/admin/dead-letters").expect(200);
    return Set.copyOf(all.listOf(JsonNode.class, "deadLetters"));
  }

  /** The figures of all mentors together, from the first to the last day. */
  public JsonNode platformFigures(LocalDate first, LocalDate last) {
    return me.http()
        .get("/api/analytics/platform?from=%s&to=%s".formatted(first, last))
        .expect(200)
        .json();
  }

  /** Everything that needs a person now. */
  public Set<JsonNode> attention() {
    var all = me.http().get("/api/admin/attention").expect(200);
    return Stream.of("payments", "unmatchedPayments", "mails", "deadLetters")
        .flatMap(list -> all.listOf(JsonNode.class, list).stream())
        .collect(Collectors.toSet());
  }
}
