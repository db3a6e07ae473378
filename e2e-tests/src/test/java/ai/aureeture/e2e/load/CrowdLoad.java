package ai.aureeture.e2e.load;

import static java.util.stream.Collectors.toCollection;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Many students book at the same moment, each of another mentor. {@code -Dcrowd.students} is how
 * many. Fails unless every one of them gets the slot.
 */
public final class CrowdLoad {
  private static final int STUDENTS = Integer.getInteger("crowd.students", 500);
  private static final int WARM_UP = 20;

  private CrowdLoad() {}

  public static void main(String[] arguments) {
    TheSystem system = TheSystem.attached();
    var bookings =
        IntStream.range(0, WARM_UP + STUDENTS)
            .mapToObj(i -> booking(i, system))
            .collect(toCollection(ArrayList::new));
    for (Supplier<Answer> warmUp : bookings.subList(0, WARM_UP)) {
      var _ = warmUp.get();
    }
    requireAll(
        Rush.run(
            "%d students, each of another mentor".formatted(STUDENTS),
            system,
            bookings.subList(WARM_UP, bookings.size())));
  }

  private static Supplier<Answer> booking(int number, TheSystem system) {
    Mentor mentor = Mentor.named("Mentor " + number, system);
    Student student = Student.named("Student " + number, system);
    var slot = mentor.freeSlot();
    return () -> student.triesToBook(mentor, slot);
  }

  private static void requireAll(List<Answer> answers) {
    long created = answers.stream().filter(answer -> answer.status() == 201).count();
    if (created != answers.size()) {
      throw new IllegalStateException(
          "Only %d of %d bookings were made".formatted(created, answers.size()));
    }
  }
}
