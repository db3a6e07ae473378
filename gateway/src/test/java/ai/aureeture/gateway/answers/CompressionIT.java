package ai.aureeture.gateway.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class CompressionIT {
  private static final String LARGE = "{\"isAvailable\":true}".repeat(5_000);

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  private static void answer(String type, String body, String tag) {
    Upstreams.of(Service.BOOKING)
        .behave(request -> {
          var response = request.response().putHeader("Content-Type", type);
          if (tag != null) {
            response.putHeader("ETag", tag);
          }
          Answers.end(response, body);
        });
  }

  @Test
  void large_answer_is_compressed_for_a_caller_who_accepts_it() throws Exception {
    answer("application/json;charset=UTF-8", LARGE, null);
    var answer = get("gzip, deflate, br");
    assertEquals(Optional.of("gzip"), answer.headers().firstValue("Content-Encoding"));
    assertTrue(answer.headers().allValues("Vary").contains("Accept-Encoding"));
    assertTrue(answer.body().length < LARGE.length() / 10);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertEquals(LARGE, new String(unpacked.readAllBytes()));
    }
  }

  @ParameterizedTest
  @CsvSource({"identity", "gzip;q=0"})
  void caller_without_compression_gets_the_plain_answer(String accepted) throws Exception {
    answer("application/json", LARGE, null);
    var answer = get(accepted);
    assertEquals(Optional.empty(), answer.headers().firstValue("Content-Encoding"));
    assertTrue(answer.headers().allValues("Vary").contains("Accept-Encoding"));
    assertEquals(LARGE, new String(answer.body()));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 100,",
    "text/event-stream, 100000,",
    "image/png, 100000,",
    "application/json, 100000, '\"7\"'"
  })
  void small_streamed_and_strongly_tagged_answers_stay_uncompressed(
      String type, int length, String tag) throws Exception {
    var body = "x".repeat(length);
    answer(type, body, tag);
    var answer = get("gzip");
    assertEquals(Optional.empty(), answer.headers().firstValue("Content-Encoding"));
    assertEquals(body, new String(answer.body()));
  }

  private static HttpResponse<byte[]> get(String accepted) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + RestAssured.port + "/api/bookings"))
              .version(HttpClient.Version.HTTP_1_1)
              .header("Accept-Encoding", accepted)
              .build();
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }
}
