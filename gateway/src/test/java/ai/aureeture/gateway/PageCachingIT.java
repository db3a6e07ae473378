package ai.aureeture.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over a client that neither unpacks nor keeps anything. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(WithPages.class)
class PageCachingIT {
  private static final String SCRIPT = "/assets/main-4f2a.js";

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void files_with_a_hash_are_immutable_and_others_are_revalidated() throws Exception {
    assertEquals(
        Optional.of("public, max-age=31536000, immutable"), header(get(SCRIPT), "cache-control"));
    assertEquals(Optional.of("no-cache"), header(get("/favicon.svg"), "cache-control"));
    assertEquals(Optional.of("image/svg+xml"), header(get("/favicon.svg"), "content-type"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | br",
        "br;q=1.0, gzip;q=0.5    | br",
        "GZIP                    | gzip",
        "br;q=0, gzip            | gzip",
        "br; q=0.0               | none",
        "identity                | none"
      })
  void smallest_accepted_encoding_is_sent(String accepted, String coding) throws Exception {
    var answer = get(SCRIPT, "Accept-Encoding", accepted);
    assertEquals(coding, header(answer, "content-encoding").orElse("none"));
    assertTrue(answer.headers().allValues("vary").contains("Accept-Encoding"));
    assertEquals(Optional.of("text/javascript; charset=utf-8"), header(answer, "content-type"));
  }

  @Test
  void the_packed_file_is_sent_as_the_build_made_it() throws Exception {
    assertEquals(WithPages.SCRIPT_PACKED, get(SCRIPT, "Accept-Encoding", "br").body());
    assertEquals(WithPages.SCRIPT, get(SCRIPT).body());
  }

  @Test
  void cached_file_is_answered_with_not_modified() throws Exception {
    var plain = header(get(SCRIPT), "etag").orElseThrow();
    var packed = header(get(SCRIPT, "Accept-Encoding", "br"), "etag").orElseThrow();
    assertNotEquals(plain, packed);
    var known = get(SCRIPT, "If-None-Match", "\"other\", W/" + plain);
    assertEquals(304, known.statusCode());
    assertEquals("", known.body());
    assertEquals(Optional.of(plain), header(known, "etag"));
    assertEquals(200, get(SCRIPT, "If-None-Match", packed).statusCode());
  }

  @Test
  void a_page_that_is_missing_is_so_however_well_it_is_known() throws Exception {
    var etag = header(get("/"), "etag").orElseThrow();
    var answer = get("/nowhere", "If-None-Match", etag, "Accept", "text/html");
    assertEquals(404, answer.statusCode());
    assertEquals(WithPages.DOCUMENT, answer.body());
  }

  @Test
  void head_request_gets_the_length_without_a_body() throws Exception {
    var request =
        HttpRequest.newBuilder(uri("/dashboard")).method("HEAD", BodyPublishers.noBody()).build();
    var answer = send(request);
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals(
        Optional.of(String.valueOf(WithPages.DOCUMENT.length())), header(answer, "content-length"));
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(uri(path));
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }

  private static Optional<String> header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name);
  }
}
