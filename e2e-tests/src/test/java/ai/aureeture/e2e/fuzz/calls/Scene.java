package ai.aureeture.e2e.fuzz.calls;

import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Person;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Two people with one session of theirs, in some state, and the names of all that belongs to it: a
 * call that takes its names from one scene goes deep.
 *
 * @param free slots of the mentor's that were free when the scene was made
 */
public record Scene(
    String kind, Student student, Mentor mentor, List<Slot> free, Map<String, String> names) {

  /** What names the thing in that parameter of the path. */
  Optional<String> inPath(String template, String parameter) {
    return switch (parameter) {
      case "id" -> named(thing(template));
      case "name" -> named("template");
      default -> named(parameter);
    };
  }

  private static String thing(String template) {
    if (template.contains("/notifications/")) return "noticeId";
    if (template.contains("/webhooks/")) return "webhookId";
    return template.contains("/webhook-deliveries/") ? "deliveryId" : "sessionId";
  }

  /** What names the thing in that parameter or member. */
  Optional<String> named(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** Whether it names everything in that path. */
  boolean suits(Operation operation) {
    return operation.parameters("path").stream()
        .allMatch(one -> inPath(operation.template(), one.name()).isPresent());
  }

  /** The same scene with one of the free slots as the time that is asked for. */
  Scene atSomeTime(SplittableRandom random) {
    if (free.isEmpty()) return this;
    var slot = free.get(random.nextInt(free.size()));
    var all = new HashMap<>(names);
    all.putIfAbsent("startTime", slot.startTime().toString());
    all.putIfAbsent("endTime", slot.endTime().toString());
    all.put("newStartTime", slot.startTime().toString());
    all.put("newEndTime", slot.endTime().toString());
    return new Scene(kind, student, mentor, free, all);
  }

  Person person(boolean mentors) {
    return mentors ? mentor.me() : student.me();
  }

  @Override
  public String toString() {
    return kind;
  }
}
