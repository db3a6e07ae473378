package ai.aureeture.sandbox.mailbox;

import static ai.aureeture.sandbox.http.Html.escape;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** The mailbox as a page. Nothing of a mail gets into it but as text, or into a locked-up frame. */
final class MailboxHtml {
  private MailboxHtml() {}

  static String page(String to, int count, List<JsonObject> newestFirst) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sandbox mailbox</title>
    <link rel="stylesheet" href="/sandbox/mailbox.css">
    </head>
    <body>
    <h1>Mailbox</h1>
    <form><label>To <input name="to" value="%s"></label> <button>Show</button></form>
    <p>%d mails, newest first%s.</p>
    %s
    </body>
    </html>
    """
        .formatted(
            escape(to),
            count,
            count > newestFirst.size() ? ", the last " + newestFirst.size() + " shown" : "",
            newestFirst.stream().map(MailboxHtml::article).collect(Collectors.joining("\n")));
  }

  private static String article(JsonObject mail) {
    return """
    <article>
    <h2>%s</h2>
    <p class="meta">from %s to %s · %s · %s</p>
    %s%s%s</article>
    """
        .formatted(
            escape(mail.getString("subject")),
            person(mail, "from"),
            person(mail, "to"),
            escape(mail.getString("receivedAt")),
            escape(mail.getString("provider")),
            frame(mail.getString("html")),
            folded("Text", mail.getString("text")),
            folded("Calendar", mail.getString("calendar")));
  }

  private static String person(JsonObject mail, String who) {
    var name = mail.getString(who + "Name");
    var address = escape(mail.getString(who));
    return name == null || name.isBlank() ? address : escape(name) + " &lt;" + address + "&gt;";
  }

  private static String frame(String html) {
    if (html == null) return "";
    return "<iframe title=\"The mail\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\""
        + " srcdoc=\""
        + escape("<base target=\"_blank\">" + html)
        + "\"></iframe>\n";
  }

  private static String folded(String title, String text) {
    if (text == null) return "";
    return "<details><summary>%s</summary><pre>%s</pre></details>\n".formatted(title, escape(text));
  }
}
