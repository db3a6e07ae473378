package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.PAID;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.asAdmin;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import ai.aureeture.notification.NotificationServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class WebhookResourceIT {
  private final String url = "https://receiver.example/" + UUID.randomUUID();

  @Test
  void the_secret_is_shown_once_when_an_endpoint_is_registered() {
    String id =
        register(url, PAID, PAID)
            .then()
            .statusCode(201)
            .body("url", equalTo(url))
            .body("eventTypes", contains(PAID))
            .body("description", equalTo("The books"))
            .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
            .body("changes[0].kind", equalTo("registered"))
            .body("changes[0].by", equalTo(Admin.ID))
            .extract()
            .path("id");

    asAdmin()
        .get("/api/admin/webhooks/" + id)
        .then()
        .statusCode(200)
        .body("url", equalTo(url))
        .body("disabledAt", nullValue())
        .body("$", not(org.hamcrest.Matchers.hasKey("secret")));
    asAdmin()
        .get("/api/admin/webhooks")
        .then()
        .statusCode(200)
        .body("webhooks.id", hasItem(id))
        .body("webhooks.secret", not(hasItem(notNullValue())));
  }

  @Test
  void an_address_can_be_registered_once() {
    register(url, PAID).then().statusCode(201);
    register(url, PAID).then().statusCode(409).body("code", equalTo("webhook-exists"));
  }

  @Test
  void a_new_secret_is_shown_once_and_kept_in_the_changes() {
    var registered = register(url, PAID).then().extract();
    String id = registered.path("id");

    asAdmin()
        .post("/api/admin/webhooks/" + id + "/secret")
        .then()
        .statusCode(200)
        .body("secret", not(equalTo(registered.<String>path("secret"))))
        .body("previousSecretUntil", notNullValue())
        .body("changes.kind", contains("secret-renewed", "registered"));
  }

  @Test
  void a_removed_endpoint_is_gone_and_removing_it_again_is_204_too() {
    String id = register(url, PAID).then().extract().path("id");

    asAdmin().delete("/api/admin/webhooks/" + id).then().statusCode(204);
    asAdmin().delete("/api/admin/webhooks/" + id).then().statusCode(204);

    asAdmin().get("/api/admin/webhooks/" + id).then().statusCode(404);
  }
}
