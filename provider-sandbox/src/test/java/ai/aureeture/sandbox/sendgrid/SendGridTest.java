package ai.aureeture.sandbox.sendgrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.SandboxConfig;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendGridTest {
  private static ProviderSandbox sandbox;
  private static Client sendgrid;

  @BeforeAll
  static void start() {
    sandbox = ProviderSandbox.start(SandboxConfig.anyPort());
    sendgrid = Client.of(sandbox, "/sendgrid/v3", "Authorization", "Bearer SG.sandbox");
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    assertEquals(204, Client.controls(sandbox).delete("").status());
  }

  @Test
  void a_mail_is_accepted_with_202_an_id_and_an_empty_body() {
    var answer = sendgrid.post("/mail/send", mail().encode());
    assertEquals(202, answer.status());
    assertEquals("", answer.body());
    assertTrue(answer.header("X-Message-Id").length() > 10);
    var mail = mails("?to=ASHA@students.example").getJsonObject(0);
    assertEquals("asha@students.example", mail.getString("to"));
    assertEquals("sessions@aureeture.example", mail.getString("from"));
    assertEquals("Confirmed", mail.getString("subject"));
    assertEquals("plain", mail.getString("text"));
    assertEquals("<p>html</p>", mail.getString("html"));
    assertEquals("BEGIN:VCALENDAR", mail.getString("calendar"));
    assertEquals("sendgrid", mail.getString("provider"));
    assertEquals(0, mails("?to=ravi@students.example").size());
  }

  @Test
  void an_attached_calendar_is_found_too() {
    var content = Base64.getEncoder().encodeToString("BEGIN:VCALENDAR ä".getBytes());
    var file = new JsonObject().put("filename", "invite.ics").put("content", content);
    var mail = mail().put("attachments", new JsonArray().add(file.put("type", "application/ics")));
    mail.getJsonArray("content").remove(2);
    assertEquals(202, sendgrid.post("/mail/send", mail.encode()).status());
    assertEquals("BEGIN:VCALENDAR ä", mails("").getJsonObject(0).getString("calendar"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "personalizations | [] | personalizations",
        "personalizations | [{'to':[]}] | personalizations.0.to",
        "personalizations | [{'to':[{'email':'nobody'}]}] | personalizations.0.to.email",
        "personalizations | [{'to':[{'email':'a@b.example'}],'cc':[{'email':'A@b.example'}]}] |"
            + " personalizations.0",
        "from | {} | from.email",
        "subject | 5 | subject",
        "content | [] | content",
        "content | [{'type':'text/html','value':'x'},{'type':'text/plain','value':'x'}] | content",
        "content | [{'type':'text/plain','value':'x'},{'type':'text/plain','value':'x'}] | content",
        "content | [{'type':'text/calendar; method=REQUEST; charset=utf-8','value':'x'}] |"
            + " content.0.type",
        "content | [{'type':'text/plain; charset=utf-8','value':'x'}] | content.0.type",
        "content | [{'type':'text/plain','value':''}] | content.0.value",
        "attachments | [{'filename':'a','content':'###'}] | attachments.0.content",
        "attachments | [{'content':'YQ=='}] | attachments.0.filename",
        "attachments | [{'filename':'a','content':'YQ==','type':'text/calendar; method=REQUEST'}] |"
            + " attachments.0.type",
        "attachments | [{'filename':'a','content':'YQ==','disposition':'aside'}] |"
            + " attachments.0.disposition",
        "send_at | 4000000000 | send_at",
        "categories | ['1','2','3','4','5','6','7','8','9','10','11'] | categories",
        "mail_settings | {'sandbox_mode':{'enable':'true'}} | mail_settings.sandbox_mode.enable",
      })
  void a_bad_mail_is_400_with_the_field(String field, String value, String named) {
    var json = new JsonObject("{\"v\":" + value.replace('\'', '"') + "}").getValue("v");
    var answer = sendgrid.post("/mail/send", mail().put(field, json).encode());
    assertEquals(400, answer.status(), answer.body());
    var error = answer.json().getJsonArray("errors").getJsonObject(0);
    assertEquals(named, error.getString("field"));
    assertTrue(error.containsKey("help"));
    assertEquals(0, mails("").size());
  }

  @Test
  void more_than_a_thousand_people_are_too_many() {
    var people = new JsonArray();
    for (int i = 0; i <= 1000; i++) people.add(new JsonObject().put("email", i + "@b.example"));
    var mail = mail();
    mail.getJsonArray("personalizations").getJsonObject(0).put("to", people);
    assertEquals(400, sendgrid.post("/mail/send", mail.encode()).status());
  }

  @Test
  void sandbox_mode_checks_and_sends_nothing() {
    var mode = new JsonObject().put("sandbox_mode", new JsonObject().put("enable", true));
    var answer = sendgrid.post("/mail/send", mail().put("mail_settings", mode).encode());
    assertEquals(200, answer.status());
    assertNull(answer.header("X-Message-Id"));
    assertEquals(0, mails("").size());
  }

  @Test
  void keys_types_and_paths_are_checked() {
    var stranger = Client.of(sandbox, "/sendgrid/v3", "Authorization", "Bearer SG.other");
    assertEquals(401, stranger.post("/mail/send", mail().encode()).status());
    assertEquals(400, sendgrid.post("/mail/send", "{").status());
    assertEquals(404, sendgrid.post("/mail/sendall", "{}").status());
  }

  private static JsonObject mail() {
    return new JsonObject(
        """
        {"personalizations":[{"to":[{"email":"asha@students.example","name":"Asha"}]}],
         "from":{"email":"sessions@aureeture.example","name":"Aureeture"},
         "subject":"Confirmed",
         "content":[{"type":"text/plain","value":"plain"},
                    {"type":"text/html","value":"<p>html</p>"},
                    {"type":"text/calendar; method=REQUEST","value":"BEGIN:VCALENDAR"}]}
        """);
  }

  private static JsonArray mails(String query) {
    return Client.controls(sandbox).get("/mailbox" + query).json().getJsonArray("mails");
  }
}
