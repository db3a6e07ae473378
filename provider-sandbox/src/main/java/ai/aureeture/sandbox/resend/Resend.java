package ai.aureeture.sandbox.resend;

import static ai.aureeture.sandbox.resend.ResendErrors.invalid;
import static ai.aureeture.sandbox.resend.ResendErrors.refusal;
import static ai.aureeture.sandbox.settings.Setting.RESEND_API_KEY;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.mailbox.Mailbox;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.webhook.Deliveries;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/** Resend's API, below {@code /resend}. */
public final class Resend {
  public static final String NAME = "resend";

  private final Settings settings;
  private final Mailbox mailbox;
  private final IdempotencyKeys keys;
  private final RateLimit limit;
  private final ResendHooks hooks;
  private final Documents emails;

  public Resend(Settings settings, Mailbox mailbox, DocumentStore store, Deliveries deliveries) {
    this.settings = settings;
    this.mailbox = mailbox;
    this.keys = new IdempotencyKeys(settings, store);
    this.limit = new RateLimit(settings);
    this.hooks = new ResendHooks(settings, deliveries);
    this.emails = store.collection("resend-emails");
  }

  public static Reply error(int status) {
    return ResendErrors.ofStatus(status);
  }

  public void routes(Provider resend) {
    var api = resend.below("", this::authenticate);
    api.on(POST, "/emails", this::send);
    api.on(GET, "/emails/:id", this::email);
    resend.otherwise(call ->
        call.context().request().path().equals("/resend/emails")
            ? ResendErrors.ofStatus(405)
            : ResendErrors.ofStatus(404));
  }

  private void authenticate(Call call) {
    var given = call.header("Authorization");
    if (given.isEmpty()) throw new Refusal(ResendErrors.ofStatus(401));
    if (!Hmac.same("Bearer " + settings.text(RESEND_API_KEY), given.get())) {
      throw new Refusal(ResendErrors.ofStatus(403));
    }
    limit.take();
  }

  private Reply send(Call call) {
    var key = call.header("Idempotency-Key");
    if (key.isEmpty()) return limit.described(Reply.json(200, sent(call)));
    var earlier = keys.claim(key.get(), call.body());
    try {
      var answer = earlier.orElseGet(() -> sent(call));
      if (earlier.isEmpty()) keys.used(key.get(), call.body(), answer);
      return limit.described(Reply.json(200, answer)).afterwards(() -> keys.done(key.get()));
    } catch (Refusal refusal) {
      keys.done(key.get());
      throw refusal;
    }
  }

  private JsonObject sent(Call call) {
    var form = EmailForm.of(call.json().orElseThrow(() -> invalid("The body is not valid JSON.")));
    var id = UUID.randomUUID().toString();
    form.mails().forEach(mailbox::take);
    emails.put(
        id,
        new JsonObject()
            .put("object", "email")
            .put("id", id)
            .put("to", new JsonArray(form.to().stream().map(person -> person.email()).toList()))
            .put("from", form.from().email())
            .put("subject", form.subject())
            .put("created_at", Instant.now().toString())
            .put("last_event", "delivered"));
    hooks.happened(id, form);
    return new JsonObject().put("id", id);
  }

  private Reply email(Call call) {
    var email = emails.get(call.param("id"));
    if (email.isEmpty()) throw refusal(404, "not_found", "Email not found");
    return limit.described(Reply.json(200, email.get()));
  }
}
