package ai.aureeture.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people doing something at the same moment. */
public final class Parallel {
  private Parallel() {}

  /**
   * Runs all concurrently and answers what each of them got, in order.
   *
   * @throws AssertionError when one of them failed
   */
  public static <T> List<T> all(List<Callable<T>> people) {
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting = new ArrayList<Future<T>>();
      for (Callable<T> person : people) {
        waiting.add(threads.submit(() -> awaitAnd(go, person)));
      }
      go.countDown();
      var results = new ArrayList<T>();
      for (Future<T> future : waiting) results.add(future.get());
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs each of these {@code times} times, all concurrently; each must succeed. */
  @SafeVarargs
  static void run(int times, Callable<Boolean>... acts) {
    var people = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < times; i++) people.addAll(List.of(acts));
    if (all(people).contains(false)) throw new AssertionError("not all of them went well");
  }

  private static <T> T awaitAnd(CountDownLatch go, Callable<T> person) throws Exception {
    go.await();
    return person.call();
  }
}
