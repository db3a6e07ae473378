package ai.aureeture.sandbox.resend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.OneSandbox;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.Receiver;
import ai.aureeture.sandbox.SandboxConfig;
import ai.aureeture.sandbox.settings.Setting;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResendTest {
  private static Receiver receiver;
  private static ProviderSandbox sandbox;
  private static Client resend;

  @BeforeAll
  static void start() {
    receiver = new Receiver();
    sandbox =
        ProviderSandbox.start(
            SandboxConfig.anyPort()
                .with(Setting.RESEND_WEBHOOK_URL, receiver.url())
                .with(Setting.SANDBOX_RESEND_PER_SECOND, 1000));
    resend = Client.of(sandbox, "/resend", "Authorization", "Bearer re_sandbox");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    receiver.close();
  }

  @BeforeEach
  void forget() {
    assertEquals(204, Client.controls(sandbox).delete("").status());
    receiver.forget();
  }

  @Test
  void a_mail_is_sent_with_200_and_arrives() {
    var answer = resend.post("/emails", mail().encode());
    assertEquals(200, answer.status());
    var id = answer.json().getString("id");
    assertEquals("Confirmed", resend.get("/emails/" + id).json().getString("subject"));
    var arrived = Client.controls(sandbox).get("/mailbox?to=asha@students.example").json();
    var mail = arrived.getJsonArray("mails").getJsonObject(0);
    assertEquals("sessions@aureeture.example", mail.getString("from"));
    assertEquals("BEGIN", mail.getString("calendar"));
    assertEquals("resend", mail.getString("provider"));
    assertNotNull(answer.header("ratelimit-limit"));
  }

  @Test
  void one_key_sends_one_mail() {
    var keyed = resend.with("Idempotency-Key", "mail-1");
    var first = keyed.post("/emails", mail().encode());
    var again = keyed.post("/emails", mail().encode());
    assertEquals(first.json(), again.json());
    var other = keyed.post("/emails", mail().put("subject", "Other").encode());
    assertEquals(409, other.status());
    assertEquals("invalid_idempotent_request", other.json().getString("name"));
    assertEquals(1, mails());
    var long257 = resend.with("Idempotency-Key", "k".repeat(257)).post("/emails", mail().encode());
    assertEquals(400, long257.status());
    assertEquals("invalid_idempotency_key", long257.json().getString("name"));
  }

  @Test
  void a_key_that_is_still_in_use_is_409() {
    Client.controls(sandbox)
        .put("/faults/resend", "{\"mode\":\"slow\",\"delayMs\":5000,\"times\":1}");
    var keyed = resend.with("Idempotency-Key", "mail-2");
    var first = CompletableFuture.supplyAsync(() -> keyed.post("/emails", mail().encode()));
    OneSandbox.awaitCall(sandbox, "resend", "/emails");
    var second = keyed.post("/emails", mail().encode());
    assertEquals(409, second.status());
    assertEquals("concurrent_idempotent_requests", second.json().getString("name"));
    assertEquals(200, first.join().status());
  }

  @Test
  void keys_are_forgotten_after_a_day() {
    Client.controls(sandbox).put("/settings", "{\"SANDBOX_MINUTE_MILLIS\":0}");
    var keyed = resend.with("Idempotency-Key", "mail-3");
    keyed.post("/emails", mail().encode());
    keyed.post("/emails", mail().encode());
    assertEquals(2, mails());
  }

  @ParameterizedTest
  @CsvSource({
    "from, , 422, missing_required_field",
    "to, , 422, missing_required_field",
    "subject, , 422, missing_required_field",
    "html, , 422, missing_required_field",
    "from, nobody, 422, invalid_from_address",
    "to, nobody, 422, validation_error",
  })
  void a_bad_field_is_refused_by_name(String field, String value, int status, String name) {
    var mail = mail();
    mail.remove("text");
    if (value == null) mail.remove(field);
    else mail.put(field, value);
    var answer = resend.post("/emails", mail.encode());
    assertEquals(status, answer.status());
    assertEquals(name, answer.json().getString("name"));
    assertEquals(status, answer.json().getInteger("statusCode"));
  }

  @Test
  void attachments_and_tags_are_checked() {
    var attachments = "{\"attachments\":[{\"filename\":\"a\"}]}";
    var bad = mail().mergeIn(new JsonObject(attachments));
    assertEquals(
        "invalid_attachment", resend.post("/emails", bad.encode()).json().getString("name"));
    var tags = "{\"tags\":[{\"name\":\"a b\",\"value\":\"c\"}]}";
    var tagged = mail().mergeIn(new JsonObject(tags));
    assertEquals(
        "validation_error", resend.post("/emails", tagged.encode()).json().getString("name"));
  }

  @Test
  void keys_and_paths_are_checked() {
    var unauthenticated = Client.of(sandbox, "/resend");
    assertEquals("missing_api_key", unauthenticated.post("/emails", "{}").json().getString("name"));
    var stranger = unauthenticated.with("Authorization", "Bearer re_other");
    assertEquals(403, stranger.post("/emails", mail().encode()).status());
    assertEquals(404, resend.get("/emails/none").status());
    assertEquals(404, resend.get("/nowhere").status());
    assertEquals(405, resend.delete("/emails").status());
  }

  @Test
  void more_than_so_many_a_second_are_429() {
    Client.controls(sandbox).put("/settings", "{\"SANDBOX_RESEND_PER_SECOND\":2}");
    var begun = Instant.now().getEpochSecond();
    int taken = 0;
    var last = resend.post("/emails", mail().encode());
    while (last.status() == 200 && taken < 1000) {
      taken++;
      last = resend.post("/emails", mail().encode());
    }
    assertEquals(429, last.status());
    var seconds = Instant.now().getEpochSecond() - begun + 1;
    assertTrue(taken <= 2 * seconds, taken + " in " + seconds + " s");
    assertEquals("rate_limit_exceeded", last.json().getString("name"));
    assertEquals("1", last.header("retry-after"));
    assertEquals("2", last.header("ratelimit-limit"));
  }

  @Test
  void hooks_are_signed_as_svix_does() {
    resend.post("/emails", mail().put("to", "bounce@students.example").encode());
    Receiver.await(() -> receiver.hooks().size() == 2);
    for (var hook : receiver.hooks()) {
      var expected =
          ResendHooks.sign(
              Setting.RESEND_WEBHOOK_SECRET.byDefault(),
              hook.header("svix-id"),
              hook.header("svix-timestamp"),
              hook.body());
      assertEquals("v1," + expected, hook.header("svix-signature"));
    }
    assertTrue(
        receiver.hooks().stream()
            .anyMatch(hook -> hook.json().getString("type").equals("email.bounced")));
    assertEquals(0, mails());
  }

  private static JsonObject mail() {
    return new JsonObject(
        """
        {"from":"Aureeture <sessions@aureeture.example>","to":["asha@students.example"],
         "subject":"Confirmed","html":"<p>html</p>","text":"plain",
         "attachments":[{"filename":"invite.ics","content":"QkVHSU4=","content_type":"text/calendar"}],
         "tags":[{"name":"mail","value":"1"}]}
        """);
  }

  private static int mails() {
    return Client.controls(sandbox).get("/mailbox").json().getJsonArray("mails").size();
  }
}
