package ai.aureeture.sandbox.sendgrid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.CanIgnoreReturnValue;
import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.Receiver;
import ai.aureeture.sandbox.SandboxConfig;
import ai.aureeture.sandbox.settings.Setting;
import io.vertx.core.json.JsonArray;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SendGridEventsTest {

  @Test
  void delivered_mail_is_reported_and_signed_over_the_exact_bytes() throws Exception {
    try (var receiver = new Receiver();
        var sandbox = ProviderSandbox.start(config(receiver))) {
      var messageId = send(sandbox, "asha@students.example");
      Receiver.await(() -> receiver.hooks().size() == 1);
      var hook = receiver.hooks().getFirst();
      assertTrue(hook.body().endsWith("\r\n"));
      var events = new JsonArray(hook.body().strip());
      var delivered = events.getJsonObject(1);
      assertEquals("processed", events.getJsonObject(0).getString("event"));
      assertEquals("delivered", delivered.getString("event"));
      assertEquals("mail-1", delivered.getString("mail_id"));
      assertTrue(delivered.getString("sg_message_id").startsWith(messageId));
      var shown =
          sendgrid(sandbox)
              .get("/user/webhooks/event/settings/signed")
              .json()
              .getString("public_key");
      var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(shown));
      var key = KeyFactory.getInstance("EC").generatePublic(spec);
      assertTrue(verified(key, hook, hook.body()));
      assertFalse(verified(key, hook, hook.body().strip()));
    }
  }

  @Test
  void a_mail_to_bounce_bounces_and_does_not_arrive() {
    try (var receiver = new Receiver();
        var sandbox = ProviderSandbox.start(config(receiver))) {
      send(sandbox, "bounce-ravi@students.example");
      Receiver.await(() -> receiver.hooks().size() == 1);
      var bounce = new JsonArray(receiver.hooks().getFirst().body().strip()).getJsonObject(1);
      assertEquals("bounce", bounce.getString("event"));
      assertEquals("bounce", bounce.getString("type"));
      assertEquals("bounce-ravi@students.example", bounce.getString("email"));
      assertTrue(Client.controls(sandbox).get("/mailbox").json().getJsonArray("mails").isEmpty());
    }
  }

  @Test
  void a_key_from_outside_signs_and_events_may_come_more_than_once() throws Exception {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    var pair = generator.generateKeyPair();
    var secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    try (var receiver = new Receiver();
        var sandbox =
            ProviderSandbox.start(
                config(receiver)
                    .with(Setting.SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY, secret)
                    .with(Setting.SANDBOX_SENDGRID_EVENT_COPIES, 2))) {
      send(sandbox, "asha@students.example");
      Receiver.await(() -> receiver.hooks().size() == 2);
      var hooks = receiver.hooks();
      assertEquals(hooks.get(0).body(), hooks.get(1).body());
      assertTrue(verified(pair.getPublic(), hooks.get(1), hooks.get(1).body()));
    }
  }

  private static boolean verified(PublicKey key, Receiver.Hook hook, String body) throws Exception {
    var signature = Signature.getInstance("SHA256withECDSA");
    signature.initVerify(key);
    var signed = hook.header("X-Twilio-Email-Event-Webhook-Timestamp") + body;
    signature.update(signed.getBytes(UTF_8));
    var given = hook.header("X-Twilio-Email-Event-Webhook-Signature");
    return signature.verify(Base64.getDecoder().decode(given));
  }

  private static SandboxConfig config(Receiver receiver) {
    return SandboxConfig.anyPort().with(Setting.SENDGRID_EVENT_WEBHOOK_URL, receiver.url());
  }

  private static Client sendgrid(ProviderSandbox sandbox) {
    return Client.of(sandbox, "/sendgrid/v3", "Authorization", "Bearer SG.sandbox");
  }

  @CanIgnoreReturnValue
  private static String send(ProviderSandbox sandbox, String to) {
    var mail =
        """
        {"personalizations":[{"to":[{"email":"%s"}],"custom_args":{"mail_id":"mail-1"}}],
         "from":{"email":"sessions@aureeture.example"},"subject":"Hello",
         "content":[{"type":"text/plain","value":"Hi"}]}
        """
            .formatted(to);
    var answer = sendgrid(sandbox).post("/mail/send", mail);
    assertEquals(202, answer.status(), answer.body());
    return answer.header("X-Message-Id");
  }
}
