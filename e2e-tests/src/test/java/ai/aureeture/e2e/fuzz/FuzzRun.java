package ai.aureeture.e2e.fuzz;

import ai.aureeture.e2e.Parallel;
import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.fuzz.calls.Call;
import ai.aureeture.e2e.fuzz.calls.CallMaker;
import ai.aureeture.e2e.fuzz.calls.Operation;
import ai.aureeture.e2e.fuzz.calls.Scene;
import ai.aureeture.e2e.fuzz.calls.Stage;
import ai.aureeture.e2e.system.TheSystem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Calls of all operations, a few at a time. What they do to people and sessions is done after some
 * hundred of them: then new ones take their places.
 */
final class FuzzRun {
  private static final int AT_A_TIME = 4;
  private static final int BY_ONE_SCENES = 400;

  private final TheSystem system;
  private final FuzzSettings settings;
  private final CallMaker maker;
  private final Rules rules = new Rules();
  private final Findings findings;
  private final AtomicLong next = new AtomicLong();
  private final long begin = System.nanoTime();

  FuzzRun(TheSystem system, FuzzSettings settings, List<Operation> operations) {
    this.system = system;
    this.settings = settings;
    this.maker = new CallMaker(settings.seed(), operations, Operator.of(system).me().token());
    this.findings = new Findings(settings.seed());
  }

  Findings findings() {
    settings.call().ifPresentOrElse(number -> make(number, Stage.scenes(system)), this::all);
    return findings;
  }

  private void all() {
    for (long round = 1; hasTime(); round++) {
      var scenes = Stage.scenes(system);
      long end = round * BY_ONE_SCENES;
      var _ =
          Parallel.all(IntStream.range(0, AT_A_TIME).mapToObj(_ -> worker(scenes, end)).toList());
    }
  }

  private Callable<Boolean> worker(List<Scene> scenes, long end) {
    return () -> {
      while (hasTime()) {
        long number = next.getAndUpdate(now -> Math.min(now + 1, end));
        if (number == end) return true;
        awaitTurn(number);
        make(number, scenes);
      }
      return true;
    };
  }

  private void make(long number, List<Scene> scenes) {
    Call call = maker.call(number, scenes);
    try {
      Reply reply = new Wire(system).send(call);
      if (settings.isLoud()) System.out.printf("%s%n  -> %s%n", call, reply);
      findings.answered(call, reply, rules.brokenBy(call, reply));
    } catch (IOException none) {
      findings.unanswered(call, none);
    } catch (RuntimeException ours) {
      throw new IllegalStateException("the fuzzer fails at " + call, ours);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The first operations are all called, however short the run. */
  private boolean hasTime() {
    return next.get() < maker.operations().size()
        || System.nanoTime() - begin < settings.length().toNanos();
  }

  // The pace is the load's, not a wait for an effect.
  private void awaitTurn(long number) {
    long due = begin + TimeUnit.SECONDS.toNanos(1) * number / settings.rate();
    LockSupport.parkNanos(due - System.nanoTime());
  }
}
