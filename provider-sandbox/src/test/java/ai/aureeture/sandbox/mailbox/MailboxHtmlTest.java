package ai.aureeture.sandbox.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.SandboxConfig;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxHtmlTest {
  private static final String EVIL = "\"><script>alert('x')</script>";

  @Test
  void nothing_of_a_mail_becomes_part_of_the_page() {
    var mail = new JsonObject();
    for (var field : List.of("to", "toName", "from", "fromName", "subject", "html", "text")) {
      mail.put(field, field + EVIL);
    }
    mail.put("calendar", EVIL).put("provider", "sendgrid").put("receivedAt", "now");
    var page = MailboxHtml.page(EVIL, 1, List.of(mail));
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("\">&lt;script>"));
    assertTrue(page.contains("subject&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)"));
    assertTrue(page.contains("<iframe title=\"The mail\" sandbox="));
    assertFalse(page.contains("allow-scripts"));
    assertFalse(page.contains("allow-same-origin"));
  }

  @Test
  void the_page_its_style_and_the_checkout_are_served() {
    try (var sandbox = ProviderSandbox.start(SandboxConfig.anyPort())) {
      var page = Client.controls(sandbox).get("/mailbox.html?to=a@b.example");
      assertEquals(200, page.status());
      assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'"));
      assertEquals(200, Client.controls(sandbox).get("/mailbox.css").status());
      var script = Client.of(sandbox, "/razorpay").get("/checkout.js");
      assertTrue(script.body().contains("window.Razorpay = Razorpay"));
      assertTrue(script.header("Content-Type").startsWith("text/javascript"));
      assertEquals("cross-origin", script.header("Cross-Origin-Resource-Policy"));
    }
  }
}
