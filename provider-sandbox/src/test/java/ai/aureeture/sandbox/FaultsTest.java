package ai.aureeture.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
  private static final String ORDER = "{\"amount\":100,\"currency\":\"INR\",\"receipt\":\"r\"}";
  @RegisterExtension static final OneSandbox one = new OneSandbox();
  private static final Client razorpay = one.razorpay();
  private static final Client controls = one.controls();

  @Test
  void down_drops_the_connection_without_effect_until_it_is_cleared() {
    fault("razorpay", "{\"mode\":\"down\"}");
    for (int i = 0; i < 3; i++) {
      assertThrows(IOException.class, () -> razorpay.tryCall("POST", "/orders", ORDER));
    }
    fault("razorpay", "{\"mode\":\"none\"}");
    assertEquals(0, razorpay.get("/orders?receipt=r").json().getInteger("count"));
  }

  @Test
  void reset_after_commit_loses_only_the_answer() {
    fault("razorpay", "{\"mode\":\"reset-after-commit\",\"times\":1}");
    assertThrows(IOException.class, () -> razorpay.tryCall("POST", "/orders", ORDER));
    assertEquals(1, razorpay.get("/orders?receipt=r").json().getInteger("count"));
  }

  @Test
  void slow_answers_late_so_many_times() {
    fault("razorpay", "{\"mode\":\"slow\",\"delayMs\":500,\"times\":1}");
    assertTrue(millisOfAnOrder() >= 450);
    // Longer than the test waits: an answered call was not delayed.
    fault("razorpay", "{\"mode\":\"slow\",\"delayMs\":60000,\"times\":1}");
    var _ = CompletableFuture.supplyAsync(() -> razorpay.get("/orders/late"));
    one.awaitCall("razorpay", "/orders/late");
    assertEquals(200, razorpay.post("/orders", ORDER).status());
  }

  @ParameterizedTest
  @CsvSource({
    "razorpay, 429, Retry-After",
    "razorpay, 500, content-type",
    "calendly, 429, X-RateLimit-Reset",
    "calendly, 403, content-type",
    "calendly, 500, content-type",
    "sendgrid, 429, X-RateLimit-Remaining",
    "sendgrid, 500, content-type",
    "resend, 429, retry-after",
    "resend, 500, content-type",
    "clerk, 429, Retry-After",
    "clerk, 500, content-type",
  })
  void status_answers_the_providers_own_error_without_effect(
      String provider, int status, String header) {
    fault(provider, "{\"mode\":\"status\",\"status\":" + status + ",\"times\":1}");
    var answer = Client.of(one.sandbox(), "/" + provider).get("/v1/orders");
    assertEquals(status, answer.status());
    assertNotNull(answer.header(header));
    assertFalse(answer.json().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"razorpay", "calendly", "sendgrid", "resend", "clerk"})
  void an_outage_answers_html(String provider) {
    fault(provider, "{\"mode\":\"status\",\"status\":502,\"times\":2}");
    var client = Client.of(one.sandbox(), "/" + provider);
    assertEquals(502, client.get("/x").status());
    assertEquals("text/html", client.get("/x").header("content-type"));
    assertTrue(client.get("/x").status() < 500);
  }

  @Test
  void a_fault_of_one_provider_leaves_the_others_alone() {
    fault("calendly", "{\"mode\":\"down\"}");
    assertEquals(200, razorpay.get("/orders").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'mode':'broken'}",
        "{'mode':'status','status':200}",
        "{'mode':'slow','delayMs':-1}",
        "{'mode':'down','times':-1}",
        "[",
      })
  void invalid_fault_is_400(String body) {
    assertEquals(400, controls.put("/faults/razorpay", body.replace('\'', '"')).status());
    assertEquals(404, controls.put("/faults/stripe", "{\"mode\":\"down\"}").status());
  }

  @Test
  void every_call_is_on_record_with_its_body_but_never_with_its_key() {
    razorpay.post("/orders", ORDER);
    fault("razorpay", "{\"mode\":\"down\",\"times\":1}");
    assertThrows(IOException.class, () -> razorpay.tryCall("POST", "/orders?trace=1", ORDER));
    Client.of(one.sandbox(), "/sendgrid/v3").post("/mail/send", "{}");
    var requests = controls.get("/requests?provider=razorpay").json().getJsonArray("requests");
    assertEquals(2, requests.size());
    var first = requests.getJsonObject(0);
    assertEquals("POST", first.getString("method"));
    assertEquals("/razorpay/v1/orders", first.getString("path"));
    assertEquals(ORDER, first.getString("body"));
    assertEquals(200, first.getInteger("status"));
    assertNotNull(first.getInstant("at"));
    assertEquals(0, requests.getJsonObject(1).getInteger("status"));
    assertEquals("trace=1", requests.getJsonObject(1).getString("query"));
    var all = controls.get("/requests");
    assertEquals(3, all.json().getJsonArray("requests").size());
    assertFalse(all.body().contains("Basic"));
    assertFalse(all.body().toLowerCase().contains("authorization"));
  }

  @Test
  void delete_forgets_everything() {
    razorpay.post("/orders", ORDER);
    fault("calendly", "{\"mode\":\"down\"}");
    assertEquals(204, controls.delete("").status());
    assertEquals(0, razorpay.get("/orders").json().getInteger("count"));
    assertEquals(401, Client.of(one.sandbox(), "/calendly").get("/users/me").status());
  }

  @Test
  void body_is_read_as_json_with_any_content_type() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(one.sandbox().baseUrl() + "/sandbox/auth/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("{\"sub\":\"100%zz&a=b\"}"));
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode());
    }
  }

  @Test
  void an_unknown_setting_is_refused() {
    assertEquals(400, controls.put("/settings", "{\"COLOUR\":\"red\"}").status());
    assertEquals(200, controls.get("/health").status());
  }

  private static long millisOfAnOrder() {
    var begun = System.nanoTime();
    assertEquals(200, razorpay.post("/orders", ORDER).status());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  private static void fault(String provider, String body) {
    var answer = controls.put("/faults/" + provider, body);
    assertEquals(204, answer.status(), answer.body());
  }
}
