package ai.aureeture.sandbox.mailbox;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Index;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** Every mail that arrived, once for each person it arrived at, oldest first. */
public final class Mailbox {
  private final Documents mails;
  private final Index byPerson;

  public Mailbox(DocumentStore store) {
    mails = store.collection("mails", Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 6));
    byPerson = mails.index("to", address -> address.strip().toLowerCase());
  }

  public void take(Mail mail) {
    var id = "mail_" + Ids.random(14);
    mails.put(
        id,
        new JsonObject()
            .put("id", id)
            .put("to", mail.to().email())
            .put("toName", mail.to().name())
            .put("from", mail.from().email())
            .put("fromName", mail.from().name())
            .put("subject", mail.subject())
            .put("html", mail.html())
            .put("text", mail.text())
            .put("calendar", mail.calendar())
            .put("attachments", new JsonArray(mail.attachments()))
            .put("provider", mail.provider())
            .put("receivedAt", Instant.now().toString()));
  }

  /** The JSON of each; of everybody when {@code to} is null. */
  public List<byte[]> mails(String to) {
    return to == null ? mails.allEncoded() : byPerson.findEncoded(to);
  }
}
