package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.Health;
import ai.aureeture.e2e.system.TheSystem;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Many students want one slot at the same moment, as soon as the gateway says that all parts are
 * ready: start it together with the system. {@code -Drush.students} is how many, {@code
 * -Drush.times} how often. Fails unless exactly one student gets the slot and all others are
 * refused with 409.
 */
public final class RushLoad {
  private static final int STUDENTS = Integer.getInteger("rush.students", 50);
  private static final int TIMES = Integer.getInteger("rush.times", 3);
  private static final long PAUSE = 20_000_000;

  private RushLoad() {}

  public static void main(String[] arguments) {
    awaitReady();
    TheSystem system = TheSystem.attached();
    for (int i = 1; i <= TIMES; i++) rush(i, system);
  }

  private static void awaitReady() {
    while (!Health.of(TheSystem.addressOfGateway())) LockSupport.parkNanos(PAUSE);
  }

  private static void rush(int number, TheSystem system) {
    Mentor mentor = Mentor.named("Mira Rao", system);
    Slot slot = mentor.freeSlot();
    var requests =
        IntStream.range(0, STUDENTS)
            .mapToObj(i -> Student.named("Student " + i, system))
            .<Supplier<Answer>>map(student -> () -> student.triesToBook(mentor, slot))
            .toList();
    requireOneWinner(
        Rush.run(
            "Rush %d of %d students for one slot".formatted(number, STUDENTS), system, requests));
  }

  /**
   * @throws IllegalStateException unless one answer is 201 and every other one 409
   */
  static void requireOneWinner(List<Answer> answers) {
    long created = answers.stream().filter(answer -> answer.status() == 201).count();
    long conflicts = answers.stream().filter(answer -> answer.status() == 409).count();
    if (created != 1 || conflicts != answers.size() - 1) {
      throw new IllegalStateException(
          "Expected 1 x 201 and %d x 409, but got %d and %d of %d answers"
              .formatted(answers.size() - 1, created, conflicts, answers.size()));
    }
  }
}
