package ai.aureeture.gateway.operations;

import ai.aureeture.gateway.answers.Answers;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32C;

/** The public API as one OpenAPI document, which is made from the services' when these change. */
@Singleton
class ApiDescription {
  private static final String FILE = "/openapi.json";

  private final String document = read();
  private final String etag = etag(document);

  void answer(HttpServerRequest request) {
    var response = request.resume().response();
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").putHeader(HttpHeaders.ETAG, etag);
    if (etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      Answers.end(response.setStatusCode(304));
    } else {
      Answers.end(response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json"), document);
    }
  }

  /** Without the white space by which people compare it. */
  static String read() {
    try (var file = ApiDescription.class.getResourceAsStream(FILE)) {
      var text = Objects.requireNonNull(file, FILE).readAllBytes();
      return new JsonObject(new String(text, StandardCharsets.UTF_8)).encode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Weak: it is the same for every content coding.
  private static String etag(String document) {
    var sum = new CRC32C();
    sum.update(document.getBytes(StandardCharsets.UTF_8));
    return "W/\"%s\"".formatted(HexFormat.of().toHexDigits(sum.getValue(), 8));
  }
}
