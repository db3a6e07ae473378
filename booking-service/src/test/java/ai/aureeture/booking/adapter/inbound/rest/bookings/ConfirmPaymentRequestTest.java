package ai.aureeture.booking.adapter.inbound.rest.bookings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.adapter.inbound.rest.callers.Account;
import ai.aureeture.booking.application.booking.BookSlot.Student;
import ai.aureeture.booking.application.booking.ReportedPayment;
import ai.aureeture.http.problems.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmPaymentRequestTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final Validator RULES =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** What a front end sends whose own server opens the orders. */
  private static final String BODY =
      """
      {"mentorId":"user_m1","studentId":"user_s1","studentName":"Noah Kim",
       "studentEmail":"noah@example.com","title":" Mentorship ","description":"One\\r\\ntwo",
       "startTime":"2027-03-15T09:00:00.000Z","endTime":"2027-03-15T10:00:00.000Z","amount":1500,
       "paymentId":"pay_1","orderId":"order_1","razorpaySignature":"s","mentorEmail":null,
       "mentorName":"Asha Rao"}
      """;

  @Test
  void request_names_the_session_to_book_and_its_student() throws Exception {
    var reported = reported(BODY, noah("noah@example.com"));
    var command = reported.command().orElseThrow();
    assertEquals(Optional.of("s"), reported.signature());
    assertEquals("user_m1", command.mentorId());
    assertEquals(Optional.of("Mentorship"), command.title());
    assertEquals(Optional.of("One\ntwo"), command.description());
    assertEquals(new Student("user_s1", "Noah Kim", "noah@example.com", true), command.student());
  }

  @Test
  void body_address_counts_only_where_the_account_has_none() throws Exception {
    var other = BODY.replace("noah@example.com", "eve@example.com");
    assertEquals(
        "noah@example.com",
        reported(other, noah("noah@example.com")).command().orElseThrow().student().email());
    var written = reported(other, noah(null)).command().orElseThrow().student();
    assertEquals(new Student("user_s1", "Noah Kim", "eve@example.com", false), written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mentorId\":\"user_m1\"|mentorId\":null",
        "startTime|start",
        "endTime|end",
        "T10:00:00|T09:00:00",
        "noah@example.com|no address",
        "\"noah@example.com\"|null",
        "\"noah@example.com\"|{\"$ne\":1}"
      })
  void without_mentor_times_and_an_address_it_only_confirms_a_booking(String change)
      throws Exception {
    var parts = change.split("\\|", 2);
    var body = BODY.replace(parts[0], parts[1]);
    assertEquals(Optional.empty(), reported(body, noah(null)).command());
  }

  @Test
  void identity_provider_is_asked_only_when_a_session_is_booked() throws Exception {
    assertFalse(request(BODY).needsNoMore(noah(null)));
    assertTrue(request(BODY).needsNoMore(noah("noah@example.com")));
    assertTrue(request("{\"paymentId\":\"pay_1\"}").needsNoMore(noah(null)));
    assertTrue(request(BODY).canDoWithout(RULES));
    assertFalse(request(BODY.replace("noah@example.com", "none")).canDoWithout(RULES));
  }

  @Test
  void texts_are_cut_or_left_out_and_never_refused() throws Exception {
    var body =
        BODY.replace(" Mentorship ", "é\\u0000" + "x".repeat(300))
            .replace("\"One\\r\\ntwo\"", "[1,{\"a\":[2]}]")
            .replace("\"Noah Kim\"", "7");
    var command = reported(body, noah("noah@example.com")).command().orElseThrow();
    assertEquals(Optional.of("é " + "x".repeat(198)), command.title());
    assertEquals(Optional.empty(), command.description());
    assertEquals("Noah", command.student().name());
    var lengthy = BODY.replace("One", "y".repeat(3000));
    var cut = reported(lengthy, noah("noah@example.com")).command().orElseThrow();
    assertEquals(Optional.of("y".repeat(2000)), cut.description());
  }

  @Test
  void student_cannot_confirm_for_another_student() throws Exception {
    var body = BODY.replace("user_s1", "user_s2");
    var refused = assertThrows(Problem.class, () -> reported(body, noah("noah@example.com")));
    assertEquals(403, refused.status());
    assertEquals("not-your-booking", refused.code());
    assertTrue(
        reported(BODY.replace("\"user_s1\"", "null"), noah("noah@example.com"))
            .command()
            .isPresent());
  }

  private static ReportedPayment reported(String body, Account account)
      throws JsonProcessingException {
    return request(body).toReportedPayment(account, RULES);
  }

  private static ConfirmPaymentRequest request(String body) throws JsonProcessingException {
    return JSON.readValue(body, ConfirmPaymentRequest.class);
  }

  private static Account noah(String email) {
    return new Account("user_s1", Optional.of("Noah"), Optional.ofNullable(email), true);
  }
}
