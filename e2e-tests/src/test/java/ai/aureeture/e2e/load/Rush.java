package ai.aureeture.e2e.load;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.system.TheSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Requests that are all sent at the same moment. */
final class Rush {
  private Rush() {}

  /** Sends them, prints what came back after how long and at what cost, and returns the answers. */
  static List<Answer> run(String name, TheSystem system, List<Supplier<Answer>> requests) {
    var micros = new ConcurrentHistogram(3);
    CpuTime before = CpuTime.now(system.parts());
    List<Answer> answers = atOnce(requests, micros);
    CpuTime cpu = CpuTime.now(system.parts()).since(before);
    var outcomes =
        answers.stream()
            .collect(
                groupingBy(
                    answer -> (answer.status() + " " + answer.code()).strip(),
                    TreeMap::new,
                    counting()));
    System.out.printf("%s: %s%n", name, outcomes);
    Load.print("  answered after", micros);
    System.out.printf("  CPU %d ms: %s%n", cpu.total(), cpu.byPart());
    return answers;
  }

  private static List<Answer> atOnce(List<Supplier<Answer>> requests, Histogram micros) {
    var go = new CountDownLatch(1);
    var waiting = new ArrayList<Future<Answer>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Supplier<Answer> request : requests) {
        waiting.add(threads.submit(() -> send(request, go, micros)));
      }
      go.countDown();
    }
    return waiting.stream().map(Future::resultNow).toList();
  }

  private static Answer send(Supplier<Answer> request, CountDownLatch go, Histogram micros)
      throws InterruptedException {
    go.await();
    long begin = System.nanoTime();
    Answer answer = request.get();
    micros.recordValue((System.nanoTime() - begin) / 1000);
    return answer;
  }
}
