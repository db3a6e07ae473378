package ai.aureeture.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered survives the sandbox's process, however that ended, and nothing is half. */
class DurabilityIT {
  private static final String ORDER =
      "{\"amount\":150000,\"currency\":\"INR\",\"receipt\":\"r\",\"notes\":{\"n\":\"%s\"}}"
          .formatted("n".repeat(250));

  @TempDir Path folder;
  private final Queue<String> orders = new ConcurrentLinkedQueue<>();

  @Test
  void kill_9_loses_no_answered_order() throws Exception {
    killAmidCalls(2, 200, this::placeOrders, this::assertAllKnown);
  }

  @Test
  void kill_9_leaves_no_payment_half_taken() throws Exception {
    killAmidCalls(6, 20, this::payOrders, this::assertAllPaidOrUntouched);
  }

  /** Four callers at a time; what must be so is looked at after each new start. */
  private void killAmidCalls(
      int rounds,
      int answersBefore,
      BiConsumer<SandboxProcess, CountDownLatch> calls,
      Consumer<SandboxProcess> check)
      throws Exception {
    for (int round = 0; round < rounds; round++) {
      try (var sandbox = new SandboxProcess("unlimited")) {
        check.accept(sandbox);
        var answers = new CountDownLatch(answersBefore);
        var callers = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
          callers.add(Thread.startVirtualThread(() -> calls.accept(sandbox, answers)));
        }
        assertTrue(answers.await(60, SECONDS));
        sandbox.kill();
        for (var caller : callers) caller.join();
      }
    }
    try (var sandbox = new SandboxProcess("unlimited")) {
      check.accept(sandbox);
    }
  }

  @Test
  void full_disk_ends_the_process_and_loses_no_answered_order() throws Exception {
    try (var sandbox = new SandboxProcess("1000")) {
      placeOrders(sandbox, new CountDownLatch(0));
      assertTrue(sandbox.process.waitFor(30, SECONDS));
      assertEquals(1, sandbox.process.exitValue());
    }
    try (var sandbox = new SandboxProcess("unlimited")) {
      assertAllKnown(sandbox);
      orders.add(sandbox.order());
    }
    try (var sandbox = new SandboxProcess("unlimited")) {
      assertAllKnown(sandbox);
    }
  }

  /** Until the process is gone. */
  private void placeOrders(SandboxProcess sandbox, CountDownLatch answers) {
    try {
      while (true) {
        orders.add(sandbox.order());
        answers.countDown();
      }
    } catch (IOException gone) {
      // The test has ended it.
    }
  }

  /** Until the process is gone. */
  private void payOrders(SandboxProcess sandbox, CountDownLatch answers) {
    try {
      while (true) {
        var order = sandbox.order();
        orders.add(order);
        sandbox.pay(order);
        answers.countDown();
      }
    } catch (IOException gone) {
      // The test has ended it.
    }
  }

  private void assertAllPaidOrUntouched(SandboxProcess sandbox) {
    for (var order : orders) {
      var payments = sandbox.razorpay.get("/orders/" + order + "/payments").json();
      var states = payments.getJsonArray("items").stream().map(DurabilityIT::status).toList();
      var state = status(sandbox.razorpay.get("/orders/" + order).json());
      assertEquals(state.equals("created") ? List.of() : List.of("captured"), states);
      assertTrue(Set.of("created", "paid").contains(state), state);
    }
  }

  private static String status(Object entity) {
    return ((JsonObject) entity).getString("status");
  }

  private void assertAllKnown(SandboxProcess sandbox) {
    for (var order : orders) assertEquals(200, sandbox.razorpay.get("/orders/" + order).status());
  }

  private final class SandboxProcess implements AutoCloseable {
    private final Process process;
    private final Client razorpay;
    private final Client controls;

    /**
     * @param largestFile as {@code ulimit -f} takes it; more is refused as on a full disk
     */
    SandboxProcess(String largestFile) throws IOException {
      var builder =
          new ProcessBuilder(
              "sh",
              "-c",
              "ulimit -f " + largestFile + "; exec \"$@\"",
              "sh",
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:-UsePerfData",
              "-cp",
              System.getProperty("java.class.path"),
              ProviderSandbox.class.getName());
      builder.environment().put("SANDBOX_PORT", "0");
      builder.environment().put("SANDBOX_DATA", folder.toString());
      process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var greeting = process.inputReader().readLine();
      assertNotNull(greeting, "the sandbox did not start");
      var address = greeting.substring(greeting.indexOf("http"));
      razorpay = Client.razorpay(address);
      controls = new Client(address + "/sandbox");
    }

    void pay(String order) throws IOException {
      var answer = controls.tryCall("POST", "/razorpay/orders/" + order + "/pay", "{}");
      assertEquals(200, answer.status());
    }

    /** The id of a new order; fails when the process is gone. */
    String order() throws IOException {
      var answer = razorpay.tryCall("POST", "/orders", ORDER);
      if (answer.status() != 200) throw new IOException("status " + answer.status());
      return answer.json().getString("id");
    }

    void kill() throws InterruptedException {
      var _ = process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
      kill();
    }
  }
}
