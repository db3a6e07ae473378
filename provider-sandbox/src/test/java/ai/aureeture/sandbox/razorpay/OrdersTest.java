package ai.aureeture.sandbox.razorpay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.SandboxConfig;
import io.vertx.core.json.JsonArray;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersTest {
  private static ProviderSandbox sandbox;
  private static Client razorpay;

  @BeforeAll
  static void start() {
    sandbox = ProviderSandbox.start(SandboxConfig.anyPort());
    razorpay = Client.razorpay(sandbox);
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
  void an_order_is_created_with_200_and_empty_notes_as_an_array() {
    var answer =
        razorpay.post("/orders", "{\"amount\":150000,\"currency\":\"INR\",\"receipt\":\"r\"}");
    assertEquals(200, answer.status());
    var order = answer.json();
    assertTrue(order.getString("id").matches("order_[A-Za-z0-9]{14}"));
    assertEquals("created", order.getString("status"));
    assertEquals(150000, order.getInteger("amount_due"));
    assertEquals(0, order.getInteger("attempts"));
    assertEquals(new JsonArray(), order.getValue("notes"));
    assertTrue(order.fieldNames().stream().noneMatch(name -> name.startsWith("_")));
    assertEquals(order, razorpay.get("/orders/" + order.getString("id")).json());
  }

  @Test
  void filled_notes_stay_an_object_and_are_all_that_can_be_changed() {
    var id =
        razorpay
            .post("/orders", "{\"amount\":100,\"currency\":\"INR\",\"notes\":{\"a\":\"b\"}}")
            .json()
            .getString("id");
    assertEquals("b", razorpay.get("/orders/" + id).json().getJsonObject("notes").getString("a"));
    var changed = razorpay.call("PATCH", "/orders/" + id, "{\"notes\":{\"c\":\"d\"}}");
    assertEquals("d", changed.json().getJsonObject("notes").getString("c"));
    assertEquals(400, razorpay.call("PATCH", "/orders/" + id, "{\"amount\":1}").status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'currency':'INR'} | amount | input_validation_failed",
        "{'amount':99,'currency':'INR'} | amount | input_validation_failed",
        "{'amount':'100','currency':'INR'} | amount | input_validation_failed",
        "{'amount':100.5,'currency':'INR'} | amount | input_validation_failed",
        "{'amount':100} | currency | input_validation_failed",
        "{'amount':100,'currency':'RUPEES'} | currency | input_validation_failed",
        "{'amount':100,'currency':'INR','colour':1} | colour | extra_field_sent",
        "{'amount':100,'currency':'INR','notes':[1]} | notes | input_validation_failed",
        "{'amount':100,'currency':'INR','receipt':'12345678901234567890123456789012345678901'} |"
            + " receipt | input_validation_failed",
        "{'amount':100,'currency':'INR','payment':{'capture':'soon'}} | capture |"
            + " input_validation_failed",
        "{'amount':100,'currency':'INR','payment':{'capture':'automatic','capture_options':"
            + "{'automatic_expiry_period':11,'refund_speed':'normal'}}} | automatic_expiry_period |"
            + " input_validation_failed",
        "{'amount':100,'currency':'INR','payment':{'capture':'automatic','capture_options':"
            + "{'automatic_expiry_period':20,'manual_expiry_period':12,'refund_speed':'normal'}}} |"
            + " manual_expiry_period | input_validation_failed",
        "{'amount':100,'currency':'INR','payment':{'capture':'automatic','capture_options':"
            + "{'automatic_expiry_period':20}}} | refund_speed | input_validation_failed",
        "{'amount':100,'currency':'INR','payment':{'capture':'manual','capture_options':"
            + "{'manual_expiry_period':7201,'refund_speed':'normal'}}} | manual_expiry_period |"
            + " input_validation_failed",
      })
  void a_bad_field_is_400_with_its_name(String body, String field, String reason) {
    var answer = razorpay.post("/orders", body.replace('\'', '"'));
    assertEquals(400, answer.status());
    assertEquals("BAD_REQUEST_ERROR", answer.error().getString("code"));
    assertEquals(field, answer.error().getString("field"));
    assertEquals(reason, answer.error().getString("reason"));
  }

  @Test
  void unknown_ids_and_addresses_are_400_not_404() {
    for (var path :
        List.of(
            "/orders/order_x", "/payments/pay_x", "/refunds/rfnd_x", "/orders/order_x/payments")) {
      assertEquals(400, razorpay.get(path).status());
      assertEquals(
          "The id provided does not exist", razorpay.get(path).error().getString("description"));
    }
    var nowhere = razorpay.get("/nowhere");
    assertEquals(400, nowhere.status());
    assertEquals(
        "The requested URL was not found on the server.", nowhere.error().getString("description"));
    assertEquals(400, razorpay.post("/orders", "[").status());
  }

  @Test
  void wrong_key_and_lower_case_scheme_are_401() {
    assertEquals(401, Client.of(sandbox, "/razorpay/v1").get("/orders").status());
    var small =
        Client.of(
            sandbox,
            "/razorpay/v1",
            "Authorization",
            razorpay.headers()[1].replace("Basic", "basic"));
    assertEquals(401, small.get("/orders").status());
    assertEquals("BAD_REQUEST_ERROR", small.get("/orders").error().getString("code"));
  }

  @Test
  void receipts_may_repeat_return_the_same_order_or_be_refused() {
    var body = "{\"amount\":100,\"currency\":\"INR\",\"receipt\":\"b1\"}";
    var unique = body.replace("}", ",\"unique_receipt\":true}");
    var first = razorpay.post("/orders", body).json().getString("id");
    assertEquals(first, razorpay.post("/orders", unique).json().getString("id"));
    assertNotEquals(first, razorpay.post("/orders", body).json().getString("id"));
    assertEquals(2, razorpay.get("/orders?receipt=b1").json().getInteger("count"));
    receipts("same-order");
    assertEquals(first, razorpay.post("/orders", body).json().getString("id"));
    receipts("refuse");
    var refused = razorpay.post("/orders", body);
    assertEquals(400, refused.status());
    assertEquals("Order receipt should be unique", refused.error().getString("description"));
  }

  @Test
  void lists_are_newest_first_and_paged() {
    for (int i = 0; i < 12; i++) {
      razorpay.post("/orders", "{\"amount\":100,\"currency\":\"INR\",\"receipt\":\"r" + i + "\"}");
    }
    var page = razorpay.get("/orders").json();
    assertEquals("collection", page.getString("entity"));
    assertEquals(10, page.getInteger("count"));
    assertEquals("r11", page.getJsonArray("items").getJsonObject(0).getString("receipt"));
    assertEquals(2, razorpay.get("/orders?count=100&skip=10").json().getInteger("count"));
    assertEquals(400, razorpay.get("/orders?count=101").status());
    assertEquals(400, razorpay.get("/orders?count=x").status());
    assertEquals(0, razorpay.get("/orders?from=4000000000").json().getInteger("count"));
  }

  private static void receipts(String mode) {
    var body = "{\"SANDBOX_RAZORPAY_RECEIPTS\":\"" + mode + "\"}";
    assertEquals(204, Client.controls(sandbox).put("/settings", body).status());
  }
}
