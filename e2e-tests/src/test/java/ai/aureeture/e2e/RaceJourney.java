package ai.aureeture.e2e;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.TheSystem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many want what only one can have. */
class RaceJourney {
  private final TheSystem system = TheSystem.running();
  private final Mentor mira = Mentor.named("Mira Rao", system);

  @Test
  void one_of_fifty_students_gets_the_slot() {
    Slot slot = mira.freeSlot();
    List<Student> students =
        IntStream.range(0, 50).mapToObj(i -> Student.named("Student " + i, system)).toList();

    long begin = System.nanoTime();
    List<Answer> answers =
        Parallel.all(
            students.stream()
                .map(student -> (Callable<Answer>) () -> student.triesToBook(mira, slot))
                .toList());
    System.out.printf(
        "Fifty for one slot: all answered after %d ms%n", (System.nanoTime() - begin) / 1_000_000);

    Map<String, Long> outcomes =
        answers.stream()
            .map(answer -> (answer.status() + " " + answer.code()).strip())
            .collect(groupingBy(identity(), counting()));
    assertEquals(Map.of("201", 1L, "409 slot-taken", 49L), outcomes);
    assertEquals(List.of(), BookingDatabase.of(system).overlapsOf(mira.me().id()));
  }

  @Test
  void concurrent_requests_of_one_student_make_one_hold() {
    Student ada = Student.named("Ada Byron", system);
    Slot slot = mira.freeSlot();

    List<String> bookings =
        Parallel.all(
            IntStream.range(0, 10)
                .mapToObj(i ->
                    (Callable<String>)
                        () ->
                            ada.triesToBook(mira, slot)
                                .expect(200, 201)
                                .json()
                                .path("bookingId")
                                .asText())
                .toList());

    assertEquals(1, bookings.stream().distinct().count(), () -> "bookings " + bookings);
  }
}
