package ai.aureeture.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.settings.Setting;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  @TempDir Path folder;

  @Test
  void answered_changes_survive_a_restart() {
    String order;
    String payment;
    String keys;
    try (var sandbox = start()) {
      var razorpay = Client.razorpay(sandbox);
      order = order(razorpay);
      var paid = Client.controls(sandbox).post("/razorpay/orders/" + order + "/pay", "{}").json();
      payment = paid.getString("razorpay_payment_id");
      razorpay
          .with("X-Refund-Idempotency", "refund-b1-late")
          .post("/payments/" + payment + "/refund", "{}");
      mail(sandbox);
      keys = Client.controls(sandbox).get("/auth/jwks.json").body();
    }
    try (var sandbox = start()) {
      var razorpay = Client.razorpay(sandbox);
      assertEquals("paid", razorpay.get("/orders/" + order).json().getString("status"));
      assertEquals(1, razorpay.get("/orders?receipt=r").json().getInteger("count"));
      assertEquals(1, razorpay.get("/orders/" + order + "/payments").json().getInteger("count"));
      var again =
          razorpay
              .with("X-Refund-Idempotency", "refund-b1-late")
              .post("/payments/" + payment + "/refund", "{}");
      assertEquals(200, again.status());
      var controls = Client.controls(sandbox);
      assertEquals(1, controls.get("/razorpay/refunds").json().getJsonArray("refunds").size());
      assertEquals(1, controls.get("/mailbox").json().getJsonArray("mails").size());
      assertEquals(keys, controls.get("/auth/jwks.json").body());
    }
  }

  @Test
  void reset_survives_a_restart_and_keeps_the_keys() {
    String keys;
    try (var sandbox = start()) {
      order(Client.razorpay(sandbox));
      keys = Client.controls(sandbox).get("/auth/jwks.json").body();
      Client.controls(sandbox).delete("");
    }
    try (var sandbox = start()) {
      assertEquals(0, Client.razorpay(sandbox).get("/orders").json().getInteger("count"));
      assertEquals(keys, Client.controls(sandbox).get("/auth/jwks.json").body());
    }
  }

  @Test
  void pending_webhook_is_sent_after_a_restart() {
    try (var receiver = new Receiver()) {
      var config = config().with(Setting.RAZORPAY_WEBHOOK_URL, receiver.url());
      try (var sandbox = ProviderSandbox.start(config)) {
        var order = order(Client.razorpay(sandbox));
        var late = "{\"webhook\":\"late\",\"delayMs\":5000}";
        Client.controls(sandbox).post("/razorpay/orders/" + order + "/pay", late);
      }
      assertTrue(receiver.hooks().isEmpty());
      try (var sandbox = ProviderSandbox.start(config)) {
        Receiver.await(() -> receiver.hooks().size() == 2);
        assertTrue(sandbox.port() > 0);
      }
    }
  }

  @Test
  void a_taken_port_is_a_clear_error() {
    try (var sandbox = start()) {
      var same = SandboxConfig.defaults().with(Setting.SANDBOX_PORT, sandbox.port());
      var error = assertThrows(IllegalStateException.class, () -> ProviderSandbox.start(same));
      assertTrue(error.getMessage().startsWith("the sandbox cannot start"));
    }
  }

  private SandboxConfig config() {
    return SandboxConfig.anyPort().with(Setting.SANDBOX_DATA, folder);
  }

  private ProviderSandbox start() {
    return ProviderSandbox.start(config());
  }

  @CanIgnoreReturnValue
  private static String order(Client razorpay) {
    var body = "{\"amount\":150000,\"currency\":\"INR\",\"receipt\":\"r\"}";
    return razorpay.post("/orders", body).json().getString("id");
  }

  private static void mail(ProviderSandbox sandbox) {
    var body =
        "{\"personalizations\":[{\"to\":[{\"email\":\"asha@students.example\"}]}],"
            + "\"from\":{\"email\":\"sessions@aureeture.example\"},\"subject\":\"Hello\","
            + "\"content\":[{\"type\":\"text/plain\",\"value\":\"Hi\"}]}";
    var sendgrid = Client.of(sandbox, "/sendgrid/v3", "Authorization", "Bearer SG.sandbox");
    assertEquals(202, sendgrid.post("/mail/send", body).status());
  }
}
