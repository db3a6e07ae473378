package ai.aureeture.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One file of the pages: its headers, and its bytes in every coding there is, the best first. */
record PageFile(Map<String, String> headers, List<PackedFile> packed) {

  void answer(HttpServerRequest request) {
    var chosen = choose(request);
    if (isKnown(chosen.etag(), request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      head(request, chosen).response().setStatusCode(304);
      end(request);
    } else {
      send(request, chosen);
    }
  }

  /** In the place of something that does not exist. */
  void answerAsMissing(HttpServerRequest request) {
    var chosen = choose(request);
    request.response().setStatusCode(404);
    send(request, chosen);
  }

  /** Made for this request: without a tag, and packed on the way. */
  void answerChanged(HttpServerRequest request, UnaryOperator<String> change) {
    var response = request.response();
    headers.forEach(response.headers()::set);
    var changed = Buffer.buffer(change.apply(packed.getLast().bytes().toString()));
    response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(changed.length()));
    if (request.method() == HttpMethod.HEAD) {
      end(request);
    } else {
      response.end(changed).onFailure(gone -> response.reset());
    }
  }

  private PackedFile choose(HttpServerRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return packed.stream().filter(file -> file.coding().isRead(accepted)).findFirst().orElseThrow();
  }

  private static boolean isKnown(String etag, String known) {
    return known != null
        && Stream.of(known.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals(etag) || tag.equals("W/" + etag) || tag.equals("*"));
  }

  private void send(HttpServerRequest request, PackedFile chosen) {
    var response = head(request, chosen).response();
    response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(chosen.bytes().length()));
    if (request.method() == HttpMethod.HEAD) {
      end(request);
    } else {
      response.end(chosen.bytes()).onFailure(gone -> response.reset());
    }
  }

  private HttpServerRequest head(HttpServerRequest request, PackedFile chosen) {
    var all = request.response().headers();
    headers.forEach(all::set);
    all.set(HttpHeaders.ETAG, chosen.etag());
    if (packed.size() > 1) {
      all.add(HttpHeaders.VARY, "Accept-Encoding");
    }
    if (chosen.coding() != ContentEncoding.NONE) {
      all.set(HttpHeaders.CONTENT_ENCODING, chosen.coding().token());
    }
    return request;
  }

  private static void end(HttpServerRequest request) {
    var response = request.response();
    response.end().onFailure(gone -> response.reset());
  }
}
