package ai.aureeture.launcher.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.process.Liveness;
import ai.aureeture.launcher.process.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedIT {
  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /** One entry for each question that the part was asked. */
  private final BlockingQueue<Liveness> answers = new LinkedBlockingQueue<>();

  /** How each preparation fails; empty where it does not. */
  private final Queue<String> preparations = new ConcurrentLinkedQueue<>();

  @Test
  void part_that_reports_down_is_restarted_and_its_reason_shown() throws Exception {
    var liveness = new AtomicReference<>(Liveness.UP);
    Supervised part = supervised(liveness::get);
    Thread life = Thread.ofVirtual().start(part::live);
    try {
      long first = pidAfterReady(part);
      answered(5);
      assertEquals(first, pid(part));

      liveness.set(Liveness.down("messaging bookings"));
      answered(LivenessPolicy.DOWN_LIMIT + 1);
      while (part.status().map(Status::pid).filter(pid -> pid != first).isEmpty()) Thread.sleep(20);
      assertNotEquals(first, pid(part));
      assertTrue(
          said.toString().contains("is down: messaging bookings; ending it"), said::toString);

      // The new process has not been up yet: it may take its time.
      long second = pid(part);
      answers.clear();
      answered(3 * LivenessPolicy.SILENT_LIMIT);
      assertEquals(second, pid(part));
    } finally {
      part.stop(Duration.ofSeconds(30));
      life.join();
    }
  }

  @Test
  void part_that_is_silent_for_a_while_is_left_alone() throws Exception {
    var asked = new AtomicInteger();
    Supervised part =
        supervised(() ->
            asked.getAndIncrement() % LivenessPolicy.SILENT_LIMIT == 0
                ? Liveness.UP
                : Liveness.SILENT);
    Thread life = Thread.ofVirtual().start(part::live);
    try {
      long first = pidAfterReady(part);
      answered(4 * LivenessPolicy.SILENT_LIMIT);
      assertEquals(first, pid(part));
    } finally {
      part.stop(Duration.ofSeconds(30));
      life.join();
    }
  }

  @Test
  void part_that_cannot_be_started_again_is_started_as_soon_as_it_can() throws Exception {
    preparations.addAll(List.of("", "No space left on device", "No space left on device", ""));
    var liveness = new AtomicReference<>(Liveness.UP);
    Supervised part = supervised(liveness::get);
    Thread life = Thread.ofVirtual().start(part::live);
    try {
      long first = pidAfterReady(part);
      answered(1);
      ProcessHandle.of(first).ifPresent(ProcessHandle::destroyForcibly);
      while (part.status().map(Status::pid).filter(pid -> pid != first).isEmpty()) Thread.sleep(20);
      assertTrue(said.toString().contains("cannot be started (No space left"), said::toString);
    } finally {
      part.stop(Duration.ofSeconds(30));
      life.join();
    }
  }

  private Supervised supervised(Supplier<Liveness> script) throws Exception {
    var screen = new Screen(new PrintStream(said, true));
    DataFolder data = DataFolder.take(folder.resolve("data"));
    return new Supervised(
        new Planned(new ScriptedPart(script, answers, preparations), List.of()),
        data,
        screen,
        Duration.ofMillis(5));
  }

  private static long pidAfterReady(Supervised part) throws Exception {
    part.ready().get(60, TimeUnit.SECONDS);
    return pid(part);
  }

  private static long pid(Supervised part) {
    return part.status().orElseThrow().pid();
  }

  private void answered(int times) throws InterruptedException {
    for (int i = 0; i < times; i++) answers.take();
  }

  /** A process that does nothing, and answers as the test says. */
  private record ScriptedPart(
      Supplier<Liveness> script, BlockingQueue<Liveness> answers, Queue<String> preparations)
      implements Part {
    @Override
    public void prepare() throws IOException {
      String failure = preparations.poll();
      if (failure != null && !failure.isEmpty()) throw new IOException(failure);
    }

    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public int port() {
      return 0;
    }

    @Override
    public List<String> command() {
      return List.of("sh", "-c", "while :; do sleep 1; done", "-Daureeture.part=scripted");
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public Liveness liveness() {
      Liveness answer = script.get();
      answers.add(answer);
      return answer;
    }
  }
}
