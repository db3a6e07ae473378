package ai.aureeture.booking.adapter.inbound.rest.operator;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.paid;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class RefundListResourceIT {
  private static final String ALL = "/api/admin/refunds";

  @AfterEach
  void mendRazorpay() {
    fault("none", Map.of());
  }

  @Test
  void refunds_are_listed_by_state_the_latest_first() {
    var done = paid(held());
    var due = paid(held());
    var _ = refund(done);
    fault("down", Map.of());
    var _ = refund(due);
    list("?limit=2")
        .body("refunds.sessionId", equalTo(List.of(due.id(), done.id())))
        .body("refunds.state", equalTo(List.of("due", "done")))
        .body("refunds[0].refundId", nullValue())
        .body("refunds[1].refundId", notNullValue())
        .body("refunds[1].amount", equalTo(1500))
        .body("refunds[1].reason", equalTo("refunded"));
    list("?state=due")
        .body("refunds.sessionId", hasItem(due.id()))
        .body("refunds.sessionId", not(hasItem(done.id())));
    list("?state=done&limit=1").body("refunds[0].sessionId", equalTo(done.id()));
  }

  @Test
  void pages_go_on_where_the_one_before_ended() {
    var first = refund(paid(held()));
    var second = refund(paid(held()));
    String cursor =
        list("?limit=1")
            .body("refunds[0].sessionId", equalTo(second.id()))
            .extract()
            .path("nextCursor");
    list("?limit=1&cursor=" + cursor).body("refunds[0].sessionId", equalTo(first.id()));
    assertNull(list("?state=failed&limit=200").extract().path("nextCursor"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=gone", "limit=0", "cursor=x", "cursor=eA"})
  void malformed_query_is_refused(String query) {
    admin().get(ALL + "?" + query).then().statusCode(400).body("code", equalTo("invalid-request"));
  }

  @Test
  void only_an_admin_lists_refunds() {
    assertEquals(403, asMentor("m").get(ALL).statusCode());
  }

  private static Held refund(Held session) {
    admin().post("/api/admin/sessions/" + session.id() + "/refund").then().statusCode(200);
    return session;
  }

  private static ValidatableResponse list(String query) {
    return admin().get(ALL + query).then().statusCode(200);
  }

  private static RequestSpecification admin() {
    return as(Tokens.admin("boss"));
  }
}
