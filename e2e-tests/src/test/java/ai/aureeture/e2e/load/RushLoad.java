package ai.aureeture.e2e.load;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.Health;
import ai.aureeture.e2e.system.TheSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

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

  public static void main(String[] arguments) throws Exception {
    awaitReady();
    TheSystem system = TheSystem.attached();
    for (int i = 1; i <= TIMES; i++) rush(i, system);
  }

  private static void awaitReady() {
    while (!Health.of(TheSystem.addressOfGateway())) LockSupport.parkNanos(PAUSE);
  }

  private static void rush(int number, TheSystem system) throws Exception {
    Mentor mentor = Mentor.named("Mira Rao", system);
    Slot slot = mentor.freeSlot();
    var students =
        IntStream.range(0, STUDENTS).mapToObj(i -> Student.named("Student " + i, system)).toList();
    var micros = new ConcurrentHistogram(3);
    CpuTime before = CpuTime.now(system.parts());
    List<Answer> answers = atOnce(students, mentor, slot, micros);
    CpuTime cpu = CpuTime.now(system.parts()).since(before);
    var outcomes =
        answers.stream()
            .collect(
                groupingBy(
                    answer -> (answer.status() + " " + answer.code()).strip(),
                    TreeMap::new,
                    counting()));
    System.out.printf("Rush %d of %d students for one slot: %s%n", number, STUDENTS, outcomes);
    Load.print("  answered after", micros);
    System.out.printf("  CPU %d ms: %s%n", cpu.total(), cpu.byPart());
    requireOneWinner(answers);
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

  private static List<Answer> atOnce(
      List<Student> students, Mentor mentor, Slot slot, Histogram micros) throws Exception {
    var go = new CountDownLatch(1);
    var waiting = new ArrayList<Future<Answer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Student student : students) {
        waiting.add(threads.submit(() -> book(student, mentor, slot, go, micros)));
      }
      go.countDown();
    }
    return waiting.stream().map(Future::resultNow).toList();
  }

  private static Answer book(
      Student student, Mentor mentor, Slot slot, CountDownLatch go, Histogram micros)
      throws InterruptedException {
    go.await();
    long begin = System.nanoTime();
    Answer answer = student.triesToBook(mentor, slot);
    micros.recordValue((System.nanoTime() - begin) / 1000);
    return answer;
  }
}
